using Timeline.Documents;

namespace Timeline.Events.Names;

/// <summary>Whom a pronoun cannot stand for: somebody whom its own clause names.</summary>
internal static class ClauseMates
{
    /// <summary>In a life, whom the title names stands before somebody of whom not even the gender is known.</summary>
    public static Referent? Rather(Referent? found, Referent? protagonist) =>
        found is null or { Name: null or { Gender: Gender.Unknown } } ? protagonist ?? found : found;

    /// <summary>"He lost to Marsh in 2016": he is not Marsh. Null in the place of such a referent.</summary>
    public static Referent? Unlike(NameIndex names, SentenceSubjects subjects, TextSpan pronoun, TextSpan sentence, Referent? found)
    {
        string text = names.Document.Text;
        if (found?.Name is not { } name || pronoun.In(text) is not ("he" or "He" or "she" or "She"))
            return found;
        ReadOnlySpan<char> rest = text.AsSpan(pronoun.End, sentence.End - pronoun.End);
        int end = rest.IndexOfAny(',', ';', ':');
        int and = rest.IndexOf(" and ");
        end = Math.Min(end < 0 ? rest.Length : end, and < 0 ? rest.Length : and);
        foreach (NameMention mention in names.MentionsIn(TextSpan.FromBounds(pronoun.End, pronoun.End + end)))
        {
            if (names.Names[mention.Name].FullForm == name.FullForm && !subjects.IsPossessor(mention))
                return null;
        }
        return found;
    }
}
