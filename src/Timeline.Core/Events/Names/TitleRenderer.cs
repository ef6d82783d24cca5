using System.Collections.Immutable;
using System.Text;
using Timeline.Documents;

namespace Timeline.Events.Names;

/// <summary>Copies a stretch of text, names in full at their first place, pronouns replaced where it is known for whom they stand.</summary>
internal sealed class TitleRenderer(NameIndex names, ImmutableArray<TextSpan> remove)
{
    /// <summary>No title needs more of a clause; a sentence may run to a megabyte.</summary>
    private const int Most = 600;

    private readonly string text = names.Document.Text;
    private readonly HashSet<string> said = new(StringComparer.Ordinal);

    public string Render(TextSpan span, TextSpan? subject)
    {
        var output = new StringBuilder();
        ReadOnlySpan<NameMention> mentions = names.MentionsIn(span);
        int next = 0;
        int end = Math.Min(span.End, span.Start + Most);
        for (int i = span.Start; i < end;)
        {
            if (Removed(i, span) is { } after)
            {
                // "for Friday's vote" is "for the vote".
                bool possessive = after - 2 > i && text[after - 1] is 's' && text[after - 2] is '\'' or '’';
                output.Append(' ').Append(TitleTidy.Gap).Append(possessive && !AfterArticle(new TextSpan(i, 0)) ? " the " : " ");
                i = after;
                continue;
            }
            while (next < mentions.Length && mentions[next].Span.Start < i)
                next++;
            if (next < mentions.Length && mentions[next].Span.Start == i && Expand(mentions[next]) is { } full)
            {
                output.Append(full);
                i = mentions[next].Span.End;
                continue;
            }
            char c = text[i];
            if (!char.IsLetter(c))
            {
                output.Append(char.IsWhiteSpace(c) ? ' ' : c);
                i++;
                continue;
            }
            int wordEnd = i;
            while (wordEnd < span.End && (char.IsLetter(text[wordEnd]) || (text[wordEnd] is '-' or '’' or '\'' && wordEnd + 1 < span.End && char.IsLetter(text[wordEnd + 1]))))
                wordEnd++;
            ReadOnlySpan<char> word = text.AsSpan(i, wordEnd - i);
            output.Append(Pronoun(word, TextSpan.FromBounds(i, wordEnd), subject) ?? word);
            i = wordEnd;
        }
        return output.ToString();
    }

    /// <summary>The subject: a description gives way to the name it stands for ("The charity" to "Acme Aid").</summary>
    public string RenderSubject(TextSpan subject)
    {
        ReadOnlySpan<char> phrase = subject.In(text);
        bool description = phrase.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && names.MentionsIn(subject).IsEmpty && phrase.Length < Most;
        if (!description || names.ReferentOf(subject) is not { } referent)
            return Render(subject, subject);
        said.Add(referent.Name?.FullForm ?? referent.Text);
        return Written(referent);
    }

    private static string Written(Referent referent)
    {
        if (referent.Name is not { } name)
            return referent.Text;
        string form = name.Form.Contains(' ', StringComparison.Ordinal) ? name.Form : name.FullForm;
        return name.TakesArticle || (name.Type is NameType.Work && !form.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) ? "the " + form : form;
    }

    /// <param name="whole">What is being copied: removed from elsewhere, it stays where it is asked for.</param>
    private int? Removed(int position, TextSpan whole)
    {
        foreach (TextSpan span in remove)
        {
            if (position >= span.Start && position < span.End && span != whole)
                return text.AsSpan(span.End).StartsWith("'s ", StringComparison.Ordinal) || text.AsSpan(span.End).StartsWith("’s ", StringComparison.Ordinal) ? span.End + 2 : span.End;
        }
        return null;
    }

    /// <summary>The full form where the mention is a short one; null to copy what stands there.</summary>
    private string? Expand(NameMention mention)
    {
        Name name = names.Names[mention.Name];
        string form = names.Document.Quote(mention.Span);
        bool first = said.Add(name.FullForm);
        if (!first || name.Type is not (NameType.Person or NameType.Body) || form.Contains(name.Form, StringComparison.OrdinalIgnoreCase))
            return null;
        bool address = NameLexicon.PersonTitle(FirstWord(form), out _) is "address";
        int words = WordCount(form) - (NameLexicon.PersonTitle(FirstWord(form), out _) is null ? 0 : 1);
        bool acronym = form.Length <= 6 && string.Equals(form, name.Acronym, StringComparison.Ordinal) && name.Form.Length <= 45;
        bool shorter = name.Type is NameType.Person && words < WordCount(name.Form);
        if (!acronym && !shorter && !address)
            return null;
        if (WordCount(name.Form) == 1)
            return address ? null : name.FullForm;
        if (BeforeNoun(mention.Span))
            return null;
        return name.TakesArticle && !AfterArticle(mention.Span) ? "the " + name.Form : name.Form;
    }

    private static ReadOnlySpan<char> FirstWord(string form)
    {
        int space = form.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? form : form.AsSpan(0, space);
    }

    private static int WordCount(string form) => form.AsSpan().Count(' ') + 1;

    private bool AfterArticle(TextSpan span) => WordBefore(span.Start) is "the" or "The" or "a" or "A" or "an" or "this" or "its";

    /// <summary>"the Cole report": the name is part of the thing's own.</summary>
    private bool BeforeNoun(TextSpan span) =>
        AfterArticle(span) && span.End + 1 < text.Length && text[span.End] is ' ' && char.IsLetter(text[span.End + 1]);

    private ReadOnlySpan<char> WordBefore(int position)
    {
        int end = position;
        while (end > 0 && text[end - 1] is ' ' or '\n')
            end--;
        int start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text.AsSpan(start, end - start);
    }

    private string? Pronoun(ReadOnlySpan<char> word, TextSpan span, TextSpan? subject)
    {
        if (word.Length > 6)
            return null;
        bool isSubject = subject is { } s && s.Contains(span);
        switch (word)
        {
            case "he" or "she" or "He" or "She" or "they" or "They" or "it" or "It" or "him" or "them":
                return Replaced(span, subject, isSubject, possessive: false);
            case "his" or "His" or "their" or "Their" or "its" or "Its":
                return Replaced(span, subject, isSubject, possessive: true);
            case "her" or "Her":
                return Replaced(span, subject, isSubject, possessive: NounFollows(span.End));
            default:
                return null;
        }
    }

    private string? Replaced(TextSpan span, TextSpan? subject, bool isSubject, bool possessive)
    {
        if (names.ReferentOf(span) is not { } referent)
            return null;
        // "Cole said she would resign": the subject stands in the line already.
        bool repeats = !isSubject && subject is { } own && own.In(text).Equals(referent.Text, StringComparison.OrdinalIgnoreCase);
        if (repeats || said.Contains(referent.Name?.FullForm ?? referent.Text) || (!isSubject && subject is { } s && Names(s, referent)))
            return null;
        said.Add(referent.Name?.FullForm ?? referent.Text);
        string form = Written(referent);
        if (!possessive)
            return form;
        return form.EndsWith('s') && form.EndsWith("ss", StringComparison.Ordinal) is false && referent.Name?.Type is not NameType.Person ? form + "'" : form + "'s";
    }

    private bool Names(TextSpan subject, Referent referent)
    {
        foreach (NameMention mention in names.MentionsIn(subject))
        {
            if (referent.Name is not null && names.Names[mention.Name].FullForm == referent.Name.FullForm)
                return true;
        }
        return false;
    }

    private bool NounFollows(int end)
    {
        int start = end;
        while (start < text.Length && text[start] is ' ')
            start++;
        int stop = start;
        while (stop < text.Length && char.IsLetter(text[stop]))
            stop++;
        return stop > start && (text[start] is '“' or '"' || !NameLexicon.IsFunctionWord(text.AsSpan(start, stop - start)) || text.AsSpan(start, stop - start) is "own" or "first" or "second" or "former");
    }
}
