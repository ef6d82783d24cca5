using Timeline.Documents;

namespace Timeline.Events.Names;

/// <summary>Cuts a sentence into words for name finding.</summary>
internal static class WordScanner
{
    /// <summary>Abbreviations whose full stop belongs to them though a single small run of letters comes before it.</summary>
    private static readonly string[] Abbreviations =
    [
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Sen", "Sens", "Rep", "Reps", "Gov", "Lt", "Col", "Capt", "Maj", "Sgt", "Adm", "Cmdr", "Brig",
        "Rev", "St", "Jr", "Sr", "Inc", "Corp", "Co", "Cos", "Ltd", "Bros", "Cpl", "Pvt", "Cllr",
    ];

    private static readonly string[] AdjectiveEndings =
    [
        "run", "led", "based", "born", "backed", "owned", "style", "era", "like", "wide", "free", "speaking", "made", "held", "type", "built",
        "trained", "sponsored", "funded", "controlled", "dominated", "educated", "listed", "brokered", "bound", "affiliated", "only", "then", "whose", "which", "who", "and", "but", "specific", "related", "wide", "elect", "general",
    ];

    public static void Scan(string text, TextSpan sentence, List<Word> words)
    {
        int position = sentence.Start;
        char before = '\0';
        bool gapHasMark = false;
        bool opens = true;
        int previousEnd = sentence.Start;
        while (position < sentence.End)
        {
            char c = text[position];
            if (c == '&' && position + 1 < sentence.End && position > sentence.Start && char.IsWhiteSpace(text[position + 1]) && char.IsWhiteSpace(text[position - 1]))
            {
                words.Add(new Word(position, position + 1, WordShape.Ampersand, false, false, !gapHasMark, before));
                position++;
                previousEnd = position;
                (before, gapHasMark, opens) = ('\0', false, false);
                continue;
            }
            if (!char.IsLetterOrDigit(c))
            {
                if (!char.IsWhiteSpace(c))
                {
                    before = c;
                    gapHasMark = true;
                    opens |= Opening(text, position, sentence);
                }
                else if (c == '\n' && text.AsSpan(previousEnd, position - previousEnd).Contains('\n'))
                {
                    gapHasMark = true;
                }
                position++;
                continue;
            }
            int end = EndOfWord(text, position, sentence.End);
            int core = end;
            bool possessive = false;
            if (end - position > 2 && text[end - 1] is 's' or 'S' && IsApostrophe(text[end - 2]))
            {
                core = end - 2;
                possessive = true;
            }
            else if (end < sentence.End && IsApostrophe(text[end]) && text[end - 1] is 's' && (end + 1 >= sentence.End || text[end + 1] == ' ') && char.IsUpper(c))
            {
                possessive = true;
                end++;
            }
            if (!possessive && core < sentence.End && text[core] == '.' && KeepsStop(text, position, core))
                end = core = core + 1;
            words.Add(new Word(position, core, ShapeOf(text.AsSpan(position, core - position)), possessive, opens, words.Count > 0 && !gapHasMark, before));
            position = previousEnd = end;
            (before, gapHasMark, opens) = ('\0', false, false);
        }
    }

    private static bool Opening(string text, int position, TextSpan sentence) => text[position] switch
    {
        '“' or '‘' or ':' or '?' or '!' or '•' or '*' => true,
        '"' or '\'' => position + 1 < sentence.End && !char.IsWhiteSpace(text[position + 1]),
        '.' => position + 1 < sentence.End,
        '—' or '–' or '_' => position + 1 < sentence.End && char.IsWhiteSpace(text[position + 1]),
        '-' => position + 1 < sentence.End && !char.IsLetterOrDigit(text[position + 1]),
        _ => false,
    };

    private static int EndOfWord(string text, int start, int limit)
    {
        int i = start;
        while (i < limit)
        {
            char c = text[i];
            bool inner = i + 1 < limit && char.IsLetterOrDigit(text[i + 1]);
            bool part = char.IsLetterOrDigit(c)
                || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
                || (inner && (c == '-' || IsApostrophe(c) || (c == '&' && i > start)))
                || (inner && c == '.' && (SingleLetterBefore(text, start, i) || (char.IsDigit(text[i + 1]) && char.IsDigit(text[i - 1]))))
                || (inner && c == ',' && char.IsDigit(text[i + 1]) && char.IsDigit(text[i - 1]));
            if (!part)
                break;
            i++;
        }
        return i;
    }

    /// <summary>"U.S" in "U.S.", "J.R" in "J.R.": one letter, then a stop.</summary>
    private static bool SingleLetterBefore(string text, int start, int stop) =>
        char.IsLetter(text[stop - 1]) && (stop - 1 == start || text[stop - 2] == '.');

    private static bool KeepsStop(string text, int start, int stop)
    {
        if (SingleLetterBefore(text, start, stop))
            return char.IsUpper(text[stop - 1]);
        return char.IsUpper(text[start]) && Abbreviations.AsSpan().IndexOf(text[start..stop]) >= 0;
    }

    private static WordShape ShapeOf(ReadOnlySpan<char> word)
    {
        if (char.IsDigit(word[0]))
            return WordShape.Number;
        int hyphen = word.LastIndexOf('-');
        if (!char.IsUpper(word[0]))
        {
            bool article = hyphen == 2 && word.Length > 3 && char.IsUpper(word[3]) && (word[..2] is "al" or "el" or "ul" or "as" or "ad");
            bool camel = word.Length > 2 && char.IsUpper(word[1]) && hyphen < 0 && char.IsLower(word[^1]);
            return article || camel || IsElision(word) ? WordShape.Title : WordShape.Lower;
        }
        if (hyphen > 0 && char.IsLower(word[hyphen + 1]) && (EndsAdjective(word[(hyphen + 1)..]) || word[(hyphen + 1)..].EndsWith("ed", StringComparison.Ordinal)))
            return WordShape.Lower;
        if (word.Length == 1)
            return word[0] is 'I' or 'A' ? WordShape.Lower : WordShape.Initial;
        if (word.Length == 2 && word[1] == '.')
            return WordShape.Initial;
        foreach (char c in word)
        {
            if (char.IsLower(c))
                return WordShape.Title;
        }
        return WordShape.Upper;
    }

    /// <summary>"d'Estaing", "l'Oréal".</summary>
    private static bool IsElision(ReadOnlySpan<char> word) => word.Length > 3 && word[0] is 'd' or 'l' && IsApostrophe(word[1]) && char.IsUpper(word[2]);

    private static bool EndsAdjective(ReadOnlySpan<char> part)
    {
        foreach (string ending in AdjectiveEndings)
        {
            if (part.SequenceEqual(ending))
                return true;
        }
        return false;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';
}
