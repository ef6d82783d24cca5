using Timeline.Documents;

namespace Timeline.Events.Names;

/// <summary>For whom a definite description stands: "the charity", "the former MP", "the report".</summary>
internal sealed class DescriptionFinder
{
    /// <summary>So far back, in UTF-16 units, one of several bodies of a kind may have been named to be meant.</summary>
    private const int Near = 400;

    private readonly NameIndex names;
    private readonly List<Word>[] words;
    private readonly SentenceSubjects subjects;
    private readonly Works works;
    private readonly Dictionary<string, List<int>> byNoun = new(StringComparer.Ordinal);

    public DescriptionFinder(NameIndex names, List<Word>[] words, SentenceSubjects subjects)
    {
        this.names = names;
        this.words = words;
        this.subjects = subjects;
        works = new Works(names, words);
        for (int n = 0; n < names.Names.Length; n++)
        {
            Name name = names.Names[n];
            if (name.Type is NameType.Body)
            {
                Add(name.Form[(name.Form.LastIndexOf(' ') + 1)..], n);
                if (IsCompany(name))
                {
                    Add("company", n);
                    Add("firm", n);
                }
                if (name.Form.EndsWith("olice", StringComparison.Ordinal))
                    Add("force", n);
            }
            if (name.Type is NameType.Person && name.Title is not null)
                Add(name.Title, n);
            foreach (string role in name.Roles)
                Add(role[(role.LastIndexOf(' ') + 1)..], n);
        }
    }

    public Referent? Find(TextSpan span, int sentence)
    {
        string text = names.Document.Text;
        List<Word> list = words[sentence];
        int first = list.FindIndex(word => word.Start >= span.Start);
        if (first < 0 || !(list[first].Is(text, "the") || list[first].Is(text, "this") || list[first].Is(text, "that")))
            return null;
        // Whom a speaker means by "the report" only the speaker knows.
        if (Quotes.IsInside(text, names.Document.Sentences[sentence].Span.Start, span.Start))
            return null;
        int head = -1;
        for (int i = first + 1; i < list.Count && list[i].End <= span.End; i++)
        {
            ReadOnlySpan<char> form = list[i].In(text);
            if (i > first + 1 && (!list[i].Joined || NameLexicon.IsFunctionWord(form)))
                break;
            if (list[i].Possessive)
                return null;
            head = i;
        }
        if (head < 0)
            return null;
        string noun = list[head].In(text).ToString().ToLowerInvariant();
        // "the report into the crash", "the minister who resigned": described by more than its noun; it may be another one.
        if (head + 1 < list.Count && list[head + 1].Joined && list[head + 1].In(text) is "of" or "into" or "who" or "which" or "that" or "by" or "from" or "for")
            return null;
        if (NameLexicon.Head(noun) is "work")
            return works.Nearest(noun, span.Start, names.Document.Sentences[Math.Max(0, sentence - 1)].Span.Start);
        string? modifier = head - first > 1 ? text[list[first + 1].Start..list[head - 1].End].ToLowerInvariant() : null;
        return Named(noun, modifier, span.Start) ?? (modifier is null ? SubjectBefore(noun, sentence) : null);
    }

    /// <summary>"The Harbour Commission met. The watchdog said": a general word for what the sentence before was about.</summary>
    private Referent? SubjectBefore(string noun, int sentence)
    {
        if (sentence == 0 || byNoun.ContainsKey(noun) || subjects.MentionOf(sentence - 1) is not { } mention)
            return null;
        Name name = names.Names[mention.Name];
        string head = name.Form[(name.Form.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        bool fits = name.Type is NameType.Body && noun switch
        {
            "watchdog" or "regulator" => head is "commission" or "authority" or "agency" or "board" or "inspectorate" or "office",
            "organisation" or "organization" or "group" or "body" or "charity" => NameLexicon.Head(head) is not "lower",
            "company" or "firm" => NameLexicon.Head(head) is null || IsCompany(name),
            _ => false,
        };
        return fits ? new Referent(name.FullForm, name) : null;
    }

    private Referent? Named(string noun, string? modifier, int position)
    {
        if (!byNoun.TryGetValue(noun, out List<int>? candidates) || candidates.Count > 64)
            return null;
        int best = -1;
        int bestAt = -1;
        int rivals = 0;
        foreach (int candidate in candidates)
        {
            Name name = names.Names[candidate];
            if (modifier is not null && modifier is not ("former" or "then" or "late") && !HasModifier(name, modifier, noun))
                continue;
            int at = LastBefore(candidate, position);
            if (at < 0)
                continue;
            rivals++;
            if (at > bestAt)
                (best, bestAt) = (candidate, at);
        }
        if (best < 0 || (rivals > 1 && position - bestAt > Near))
            return null;
        // "It bought the Arden Company in 1958. In 1971 the company": rather the one that the text is about.
        if (rivals > 1 && names.PlacesOf(best) is [int once] && candidates.Exists(other => other != best && names.PlacesOf(other) is [int before, ..] && before < once))
            return null;
        // Two of a kind close by: nobody knows which.
        if (rivals > 1)
        {
            foreach (int candidate in candidates)
            {
                if (candidate != best && position - LastBefore(candidate, position) < Near)
                    return null;
            }
        }
        return new Referent(names.Names[best].FullForm, names.Names[best]);
    }

    private static bool HasModifier(Name name, string modifier, string noun)
    {
        string phrase = $"{modifier} {noun}";
        foreach (string role in name.Roles)
        {
            if (role.EndsWith(phrase, StringComparison.Ordinal))
                return true;
        }
        return name.Type is NameType.Body && name.Form.EndsWith(phrase, StringComparison.OrdinalIgnoreCase);
    }

    private int LastBefore(int name, int position)
    {
        List<int> places = names.PlacesOf(name);
        int found = places.BinarySearch(position);
        int index = found >= 0 ? found - 1 : ~found - 1;
        return index >= 0 ? places[index] : -1;
    }

    private static bool IsCompany(Name name) => name.Form.Contains(" & ", StringComparison.Ordinal) || NameKey.IsSuffix(name.Form[(name.Form.LastIndexOf(' ') + 1)..]);

    private void Add(string noun, int name)
    {
        string key = noun.ToLowerInvariant();
        if (!byNoun.TryGetValue(key, out List<int>? list))
            byNoun[key] = list = [];
        if (!list.Contains(name))
            list.Add(name);
    }
}
