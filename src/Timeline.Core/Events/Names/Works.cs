using Timeline.Documents;

namespace Timeline.Events.Names;

/// <summary>Where a document speaks of somebody's work: "Jane Cole's 2014 report", "the Cole report", "a report by Jane Cole".</summary>
internal sealed class Works
{
    /// <param name="Name">The name, when the work has one of its own.</param>
    /// <param name="Whose">Tells two people's reports apart.</param>
    private readonly record struct Place(int Start, string Text, Name? Name, string Whose);

    /// <summary>By noun, each in order of the text.</summary>
    private readonly Dictionary<string, List<Place>> places = new(StringComparer.Ordinal);

    public Works(NameIndex names, List<Word>[] words)
    {
        string text = names.Document.Text;
        for (int s = 0; s < words.Length; s++)
        {
            List<Word> sentence = words[s];
            int w = 0;
            foreach (NameMention mention in names.MentionsIn(names.Document.Sentences[s].Span))
            {
                Name name = names.Names[mention.Name];
                if (name.Type is NameType.Work)
                {
                    string last = name.Form[(name.Form.LastIndexOf(' ') + 1)..].ToLowerInvariant();
                    Add(last, new Place(mention.Span.Start, "the " + name.Form, name, Surname(name.Form[..Math.Max(0, name.Form.LastIndexOf(' '))])));
                    continue;
                }
                while (w < sentence.Count && sentence[w].End < mention.Span.End)
                    w++;
                if (w >= sentence.Count)
                    break;
                bool premodifier = sentence[w].Start > 0 && w > 0 && !sentence[w].Possessive;
                for (int k = w + 1; k < Math.Min(w + (premodifier ? 2 : 5), sentence.Count) && sentence[k].Joined && !sentence[k].Possessive; k++)
                {
                    ReadOnlySpan<char> noun = sentence[k].In(text);
                    if (!IsWorkNoun(noun))
                        continue;
                    string head = noun.ToString().ToLowerInvariant();
                    string form = sentence[w].Possessive || name.Type is NameType.Person ? Possessive(name) + " " + head : $"the {name.Form} {head}";
                    Add(head, new Place(mention.Span.Start, form, null, Surname(name.Form)));
                    break;
                }
                AddBy(sentence, text, w, name);
            }
        }
    }

    /// <summary>"another report by social worker Jane Cole".</summary>
    private void AddBy(List<Word> sentence, string text, int at, Name name)
    {
        for (int k = at - 1; k >= Math.Max(1, at - 6); k--)
        {
            if (!sentence[k].Is(text, "by") && !sentence[k].Is(text, "from"))
                continue;
            if (IsWorkNoun(sentence[k - 1].In(text)))
            {
                string head = sentence[k - 1].In(text).ToString().ToLowerInvariant();
                Add(head, new Place(sentence[k - 1].Start, $"{Possessive(name)} {head}", null, Surname(name.Form)));
            }
            return;
        }
    }

    /// <summary>
    /// The work that "the report" at this place means. Where a document knows reports of two authors, only one that the
    /// sentences right before have named.
    /// </summary>
    public Referent? Nearest(string head, int position, int notBefore)
    {
        if (!places.TryGetValue(head, out List<Place>? known))
            return null;
        int index = known.FindLastIndex(place => place.Start < position);
        if (index < 0)
            return null;
        bool several = known.Exists(place => place.Whose != known[index].Whose);
        if (several && (known[index].Start < notBefore || (index > 0 && known[index - 1].Start >= notBefore && known[index - 1].Whose != known[index].Whose)))
            return null;
        return new Referent(known[index].Text, known[index].Name);
    }

    private static string Surname(string form) => form[(form.LastIndexOf(' ') + 1)..].ToLowerInvariant();

    private void Add(string head, Place place)
    {
        if (!places.TryGetValue(head, out List<Place>? list))
            places[head] = list = [];
        if (list.Count == 0 || list[^1].Start <= place.Start)
            list.Add(place);
    }

    public static string Possessive(Name name)
    {
        string form = name.Form.Contains(' ', StringComparison.Ordinal) ? name.Form : name.FullForm;
        return form + "'s";
    }

    private static bool IsWorkNoun(ReadOnlySpan<char> noun) =>
        NameLexicon.Head(noun) is "work" && noun is not ("bill" or "will" or "file" or "files" or "plan" or "policy" or "law" or "agenda" or "act");
}
