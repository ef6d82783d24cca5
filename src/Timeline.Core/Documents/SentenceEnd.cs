namespace Timeline.Documents;

/// <summary>
/// Decides whether a full stop, question mark, exclamation mark or ellipsis ends a sentence. Looks a bounded way back and
/// ahead, so that the whole stays linear.
/// </summary>
internal static class SentenceEnd
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters =
        WordTable.Words("sentence-starters.words", StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SayingVerbs =
        WordTable.Words("saying-verbs.words", StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="sentenceStart">Of the sentence so far.</param>
    /// <param name="at">The first mark.</param>
    /// <param name="end">Of the paragraph.</param>
    /// <param name="resume">Where to look for the next mark.</param>
    /// <returns>Where the sentence ends, behind its closing quotes; -1 when it goes on.</returns>
    public static int Find(string text, int sentenceStart, int at, int end, out int resume)
    {
        int afterMarks = SkipMarks(text, at, end);
        int stop = SkipClosers(text, afterMarks, end);
        resume = stop;
        if (stop == end)
            return end;
        bool isFullStop = text[at] == '.' && afterMarks == at + 1;
        int next = Glyphs.SkipBlanks(text, stop, end);
        bool ends = next == stop
            ? EndsWithoutSpace(text, sentenceStart, at, stop, end, isFullStop, isEllipsis: afterMarks > at + 1 || text[at] == '…')
            : Ends(text, sentenceStart, at, afterMarks, stop, next, end, isFullStop);
        return ends ? stop : -1;
    }

    private static bool Ends(string text, int sentenceStart, int at, int afterMarks, int stop, int next, int end, bool isFullStop)
    {
        int first = Glyphs.SkipOpeners(text, next, end);
        if (first < end && Glyphs.BeginsLowerCase(text, first, end))
            return false;
        bool quoted = stop > afterMarks && Glyphs.IsQuote(text[stop - 1]);
        if (!isFullStop)
            return !(quoted && first == next && IsSpeaker(text, next, end));

        // "1. The council": the number belongs to what follows.
        if (ListMark.At(text, sentenceStart, end) > at)
            return false;
        AbbreviationKind kind = Abbreviations.KindOf(Abbreviations.WordBefore(text, sentenceStart, at));
        if (kind == AbbreviationKind.None)
            return true;
        // "(formerly Hale & Co.) Chairman ...": the bracket closes inside the sentence.
        if (stop > afterMarks)
            return !(text[stop - 1] == ')' && text[sentenceStart] != '(') || StartsSentence(text, next, first, end);
        return kind switch
        {
            AbbreviationKind.Always => false,
            AbbreviationKind.BeforeNumber => first < end && !IsNumberLike(text, first, end),
            _ => StartsSentence(text, next, first, end) || ClosesPlace(text, sentenceStart, at, first, end),
        };
    }

    /// <summary>A space is missing, as where a page was copied: "convicted.The council", "before...“As".</summary>
    private static bool EndsWithoutSpace(string text, int sentenceStart, int at, int stop, int end, bool isFullStop, bool isEllipsis)
    {
        int first = Glyphs.SkipOpeners(text, stop, end);
        bool opens = first > stop && text[stop] is '“' or '‘' or '`';
        bool capital = first + 1 < end && char.IsUpper(text[first]) && (char.IsLower(text[first + 1]) || opens);
        if (!capital)
            return false;
        if (opens || isEllipsis)
            return true;
        if (first > stop || !(char.IsLower(text[at - (at > sentenceStart ? 1 : 0)]) || stop > at + 1))
            return false;
        // Not "www.Example.Com", "Node.Js" or "ph.D": three small letters before, and no address.
        int letters = 0;
        for (int i = at - 1; i >= sentenceStart && i > at - 64 && !Glyphs.IsBlank(text[i]); i--)
        {
            if (text[i] is '/' or '@' or '.' or '_')
                return false;
            letters += char.IsLower(text[i]) ? 1 : 0;
        }
        int wordEnd = first;
        while (wordEnd < end && wordEnd < first + 24 && char.IsLetter(text[wordEnd]))
            wordEnd++;
        bool wholeWord = wordEnd == end || Glyphs.IsBlank(text[wordEnd]) || text[wordEnd] is ',' or '’' or '\'';
        return wholeWord && (letters >= 3 || !isFullStop);
    }

    /// <summary>All marks of a run, also ". . .".</summary>
    private static int SkipMarks(string text, int at, int end)
    {
        while (at < end && Glyphs.IsTerminal(text[at]))
        {
            at++;
            if (at + 1 < end && text[at - 1] == '.' && text[at] is ' ' or '\u00A0' && text[at + 1] == '.')
                at++;
        }
        return at;
    }

    /// <summary>Closing quotes and brackets, and footnote marks: "in 1962.[12] The".</summary>
    private static int SkipClosers(string text, int at, int end)
    {
        while (at < end)
        {
            if (Glyphs.IsCloser(text[at]))
            {
                at++;
                continue;
            }
            int close = text[at] == '[' ? text.AsSpan(at, Math.Min(end - at, 8)).IndexOf(']') : -1;
            if (close < 2 || text.AsSpan(at + 1, close - 1).ContainsAnyExceptInRange('0', '9'))
                break;
            at += close + 1;
        }
        return at;
    }

    /// <summary>What follows an abbreviation that may end a sentence: a quotation, or a word that begins sentences.</summary>
    private static bool StartsSentence(string text, int next, int first, int end)
    {
        if (first > next && Glyphs.IsQuote(text[next]))
            return first < end && char.IsUpper(text[first]);
        ReadOnlySpan<char> word = WordAt(text, first, end);
        // "J. A. Hale": this A is no article.
        bool initial = word.Length == 1 && first + 1 < end && text[first + 1] == '.';
        return !initial && Starters.Contains(word);
    }

    /// <summary>"at his home in Orme, N.Y. Cole was seen": inside a sentence a second comma would follow the state, and a small letter follows no name of one word but a verb.</summary>
    private static bool ClosesPlace(string text, int sentenceStart, int at, int first, int end)
    {
        int start = at - Abbreviations.WordBefore(text, sentenceStart, at).Length;
        if (start - 3 < sentenceStart || text[start - 1] != ' ' || text[start - 2] != ',' || !char.IsLetter(text[start - 3]) || first >= end || !char.IsUpper(text[first]))
            return false;
        int place = start - 3;
        while (place > sentenceStart && char.IsLetter(text[place - 1]))
            place--;
        ReadOnlySpan<char> word = WordAt(text, first, end);
        int next = first + word.Length;
        return char.IsUpper(text[place]) && word.Length > 2 && next + 1 < end && text[next] == ' ' && WordAt(text, next + 1, end) is "was" or "were" or "had" or "has" or "is" or "said" or "told" or "who" or "will" or "would" or "did" or "and" or "could";
    }

    /// <summary>A number, a Roman numeral or a lone letter: "No. 5", "Art. IV", "Fig. B".</summary>
    private static bool IsNumberLike(string text, int first, int end)
    {
        ReadOnlySpan<char> word = WordAt(text, first, end);
        return char.IsDigit(text[first]) || text[first] is '#' or '§'
            || (word.Length > 0 && !word.ContainsAnyExcept("IVXLC"))
            || (word.Length == 1 && word is not ("A" or "I"));
    }

    /// <summary>A name and a verb of saying behind a quotation: "Why?" Mr Hale asked.</summary>
    private static bool IsSpeaker(string text, int at, int end)
    {
        for (int words = 0; words < 5 && at < end; words++)
        {
            ReadOnlySpan<char> word = WordAt(text, at, end);
            if (SayingVerbs.Contains(word))
                return words > 0;
            if (word.IsEmpty || !char.IsUpper(word[0]) || (words == 0 && Starters.Contains(word)))
                return false;
            at += word.Length;
            if (at < end && text[at] == '.')
                at++;
            at = Glyphs.SkipBlanks(text, at, end);
        }
        return false;
    }

    private static ReadOnlySpan<char> WordAt(string text, int start, int end)
    {
        int limit = Math.Min(end, start + 24);
        int at = start;
        while (at < limit && char.IsLetter(text[at]))
            at++;
        return text.AsSpan(start, at - start);
    }
}
