using Timeline.Documents;

namespace Timeline.Events.Names;

/// <summary>Whom a life is about: the one person whose name is the text's title. "She" without another woman near is her.</summary>
internal sealed class Protagonist
{
    private readonly Name? name;
    private readonly Gender gender;

    public Protagonist(NameIndex names, List<Word>[] words)
    {
        Document document = names.Document;
        if (document.Sentences.IsEmpty || document.Sentences[0] is not { Kind: SentenceKind.Headline } title)
            return;
        ReadOnlySpan<NameMention> mentions = names.MentionsIn(title.Span);
        if (mentions.Length != 1 || names.Names[mentions[0].Name] is not { Type: NameType.Person } person)
            return;
        ReadOnlySpan<char> around = title.Span.In(document.Text).Trim("#*_ \t\r\n".AsSpan());
        if (around.Length > mentions[0].Span.Length + 30 || !around.StartsWith(mentions[0].Span.In(document.Text), StringComparison.Ordinal))
            return;
        name = person;
        gender = person.Gender is Gender.Unknown ? MostNamed(document.Text, words) : person.Gender;
    }

    public Referent? For(Gender wanted) => name is not null && gender == wanted ? new Referent(name.FullForm, name) : null;

    /// <summary>What the pronouns of the text say of one whose first name says nothing.</summary>
    private static Gender MostNamed(string text, List<Word>[] words)
    {
        int he = 0;
        int she = 0;
        foreach (List<Word> sentence in words)
        {
            foreach (Word word in sentence)
            {
                ReadOnlySpan<char> form = word.In(text);
                he += form is "he" or "He" or "his" or "His" ? 1 : 0;
                she += form is "she" or "She" or "her" or "Her" ? 1 : 0;
            }
        }
        return he > 2 * she ? Gender.Male : she > 2 * he ? Gender.Female : Gender.Unknown;
    }
}
