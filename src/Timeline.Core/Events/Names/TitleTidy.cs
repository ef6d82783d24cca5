using System.Text;
using System.Text.RegularExpressions;

namespace Timeline.Events.Names;

/// <summary>Makes a line of the parts of a clause: nothing dangling, nothing cut open, short.</summary>
internal static partial class TitleTidy
{
    /// <summary>Stands where something was taken out.</summary>
    public const char Gap = '\u0001';

    public static string Join(string act, string subject, string predicate)
    {
        var line = new StringBuilder(act);
        foreach (string part in (ReadOnlySpan<string>)[subject, predicate])
        {
            if (part.Length == 0)
                continue;
            if (line.Length > 0)
                line.Append(' ');
            line.Append(LowerArticle(part, line.Length > 0));
        }
        return line.ToString();
    }

    /// <summary>The beginning of a sentence in the midst of a line: "THE board met" is "the board met".</summary>
    public static string Inside(string sentence)
    {
        int end = sentence.IndexOf(' ', StringComparison.Ordinal);
        return end is > 0 and < 9 && NameLexicon.IsFunctionWord(sentence.AsSpan(0, end)) ? sentence[..end].ToLowerInvariant() + sentence[end..] : sentence;
    }

    private static string LowerArticle(string part, bool inside) =>
        inside && part.StartsWith("another ", StringComparison.OrdinalIgnoreCase) ? "a" + part[7..] : inside && (part.StartsWith("The ", StringComparison.Ordinal) || part.StartsWith("A ", StringComparison.Ordinal) || part.StartsWith("An ", StringComparison.Ordinal) || part.StartsWith("One ", StringComparison.Ordinal))
            ? char.ToLowerInvariant(part[0]) + part[1..] : part;

    /// <summary>The subject without what only describes it: "Jane Cole, the council's leader," and "the leader, Jane Cole," alike.</summary>
    public static string Subject(string raw)
    {
        string subject = WithoutOpeners(Even(Parenthesis().Replace(raw, " ")));
        int comma = CommaOutsideQuotes(subject);
        if (comma <= 0)
            return subject.TrimEnd(',', ' ');
        string first = subject[..comma].TrimEnd();
        bool closed = raw.TrimEnd().EndsWith(',');
        string rest = subject[(comma + 1)..].Trim().TrimEnd(',').TrimEnd();
        bool list = rest.Contains(" and ", StringComparison.Ordinal) || rest.StartsWith("and ", StringComparison.Ordinal) || rest.Contains(" or ", StringComparison.Ordinal);
        bool relative = RelativeStart().IsMatch(rest);
        // "The mayor, the clerk and the priest" ends without the comma that closes an apposition.
        bool role = closed && ProperName().IsMatch(first) && rest.Length > 0 && char.IsLower(rest[0]) && !rest.StartsWith("and ", StringComparison.Ordinal) && !rest.Contains(", ", StringComparison.Ordinal);
        if (list && !relative && !role && (!closed || !ArticleStart().IsMatch(rest)))
            return subject.TrimEnd(',', ' ');
        string second = rest.Split(',')[0];
        // "The council leader, Jane Cole": the name is what the reader wants.
        bool nameSecond = !relative && ProperName().IsMatch(second) && !ProperName().IsMatch(StripArticle(first)) && (ArticleStart().IsMatch(first) || Office().IsMatch(first));
        // "The company's director, Mr Reid": neither goes into the other.
        bool apart = first.Contains("'s ", StringComparison.Ordinal) || first.Contains("’s ", StringComparison.Ordinal) || NameLexicon.PersonTitle(second.Split(' ')[0], out _) is not null;
        return !nameSecond ? first : apart ? $"{first}, {second}," : $"{StripArticle(first)} {second}";
    }

    public static string Predicate(string raw) => Even(Parenthesis().Replace(raw, " "));

    /// <summary>Without non-restrictive clauses and appositions between commas or dashes.</summary>
    public static string WithoutAsides(string line)
    {
        Match relative = RelativeAside().Match(line);
        if (relative.Success && !TitleCut.Quoted(line, relative.Index) && relative.Index > 25)
            line = line[..relative.Index] + (VerbBehindAside().Match(line, relative.Index) is { Success: true } verb ? line[(verb.Index + 1)..] : "");
        string shorter = AsideBetween().Replace(line, match => TitleCut.Quoted(line, match.Index) || IsList(line, match) ? match.Value : " ");
        return Even(shorter);
    }

    /// <summary>"met the mayor, the clerk and the police": no apposition.</summary>
    private static bool IsList(string line, Match match) =>
        ListStart().IsMatch(match.Value) && (match.Value.Contains(" and ", StringComparison.Ordinal) || GoesOn(line, match));

    /// <summary>"Marsh, the boy's stepmother, his brother and some adults planned": more of the list before the verb.</summary>
    private static bool GoesOn(string line, Match match)
    {
        ReadOnlySpan<char> rest = line.AsSpan(match.Index + match.Length);
        int and = rest.IndexOf(" and ");
        return and > 0 && and < 80 && !TitleCut.HasTensed(rest[..and]) && !TitleCut.HasTensed(line.AsSpan(0, match.Index));
    }

    public static string Finish(string line)
    {
        string even = WithoutOpeners(Neutral(Even(line))).Replace(" of another ", " of a ", StringComparison.Ordinal);
        // "knew of it — at least ten years": half of an aside.
        int dash = Math.Max(even.LastIndexOf(" — ", StringComparison.Ordinal), even.LastIndexOf(" – ", StringComparison.Ordinal));
        if (dash > 25 && !TitleCut.Quoted(even, dash) && !TitleCut.HasTensed(even.AsSpan(dash + 3)))
            even = even[..dash];
        even = Unpaired(TitleEnd.WithoutDistance(WithoutVerblessContent(even)));
        // Articles that open in capitals: "THE board met".
        int opening = even.IndexOf(' ', StringComparison.Ordinal);
        if (opening is > 1 and < 9 && even.AsSpan(0, opening).IndexOfAnyExceptInRange('A', 'Z') < 0 && NameLexicon.IsFunctionWord(even.AsSpan(0, opening)))
            even = even[0] + even[1..opening].ToLowerInvariant() + even[opening..];
        even = TitleEnd.Trim(even);
        return even.Length == 0 || !char.IsLower(even[0]) || Camel().IsMatch(even) ? even : char.ToUpperInvariant(even[0]) + even[1..];
    }

    /// <summary>White space single, none before commas, no comma twice.</summary>
    private static string Even(string line)
    {
        line = AOverGap().Replace(line, "$1n ");
        string even = TypedDash().Replace(White().Replace(AroundGap().Replace(line, " "), " "), " – ");
        even = PartyTag().Replace(CommaWithoutSpace().Replace(SpaceBeforeMark().Replace(even, "$1"), ", "), "");
        even = TwoMarks().Replace(even, "$1");
        return even.Trim(' ', ',', ';', ':');
    }

    public static string WithoutOpeners(string line)
    {
        string rest = Dateline().Replace(line, "").TrimStart(' ', ',', ';', ':', '–', '—', '-', '.', '…', '•', '*');
        while (true)
        {
            int end = rest.IndexOfAny([' ', ',']);
            if (end <= 0 || !(TitleWords.IsOpener(rest.AsSpan(0, end)) || (rest[end] is ',' && end > 4 && rest.AsSpan(0, end).EndsWith("ly", StringComparison.Ordinal))))
                return rest;
            rest = rest[(end + 1)..].TrimStart(' ', ',');
        }
    }

    /// <summary>"a scathing report" is "a report"; quotations keep their words.</summary>
    private static string Neutral(string line)
    {
        string neutral = WordPattern().Replace(line, match => TitleWords.IsLoaded(match.Groups[1].ValueSpan) && !IsVerb(line, match) && !TitleCut.Quoted(line, match.Index) ? "" : match.Value);
        if (neutral.Length == line.Length)
            return line;
        neutral = AnBeforeConsonant().Replace(neutral, "$1 ");
        return ABeforeVowel().Replace(neutral, "$1n ");
    }

    /// <summary>"the town celebrated its victory", not "a celebrated author": behind an article no word is the verb.</summary>
    private static bool IsVerb(string line, Match word) =>
        word.Groups[1].ValueSpan.EndsWith("ed") && !BehindArticle().IsMatch(line.AsSpan(0, word.Index));

    /// <summary>"had been accepted and that the fund would close": the second is of whoever said the first.</summary>
    public static string WithoutSecondContent(string predicate)
    {
        int second = predicate.IndexOf(" and that ", StringComparison.Ordinal);
        return second > 0 && !TitleCut.Quoted(predicate, second) && predicate.AsSpan(0, second).IndexOf(" that ") < 0 ? predicate[..second] : predicate;
    }

    /// <summary>"confirmed reports that a fourth ship": a clause that has lost its verb says nothing.</summary>
    private static string WithoutVerblessContent(string line)
    {
        int that = line.LastIndexOf(" that ", StringComparison.Ordinal);
        bool whole = that < 12 || AfterPreposition().IsMatch(line.AsSpan(0, that)) || TitleCut.Quoted(line, that) || line.Contains('“', StringComparison.Ordinal) || TitleCut.HasTensed(line.AsSpan(that + 6)) || PresentForm().IsMatch(line.AsSpan(that + 6)) || HasPresent(line.AsSpan(that + 6));
        return whole || line.AsSpan(that + 6).Count(' ') < 2 ? line : line[..that];
    }

    private static bool HasPresent(ReadOnlySpan<char> words)
    {
        foreach (Range range in words.Split(' '))
        {
            if (Grammar.Lexicon.Find(words[range]) is { } entry && (entry.ThirdPerson is not null || (entry.OnlyVerb && entry.Base is not null)))
                return true;
        }
        return false;
    }

    [GeneratedRegex(@"\b(?:will|may|might|must|shall|should|would|could|can)\b|n['’]t\b|['’](?:s|re|ll|ve|d)\b")]
    private static partial Regex PresentForm();

    /// <summary>"said from her home in Norvik": the first word, which is the verb.</summary>
    public static string Verb(string predicate)
    {
        // "told the BBC", "told reporters": nobody tells without telling somebody.
        if (Told().Match(predicate) is { Success: true } told)
            return told.Groups[1].Success ? told.Value : "said";
        int end = predicate.IndexOfAny([' ', ',', '.']);
        return end > 0 ? predicate[..end] : predicate;
    }

    /// <summary>A quotation mark whose other half lies outside goes.</summary>
    public static string Unpaired(string line)
    {
        if (TitleCut.Quoted(line, line.Length))
        {
            int last = line.LastIndexOfAny(['“', '"']);
            line = last > 30 && !line.AsSpan(0, last).TrimEnd().EndsWith(":") ? line[..last] : line.Remove(last, 1);
        }
        if (line.AsSpan().Count('”') > line.AsSpan().Count('“'))
            line = line.Remove(line.LastIndexOf('”'), 1);
        // Quotation marks of typewriters.
        if (line.AsSpan().Count("''") > line.AsSpan().Count("``"))
            line = line.Remove(line.LastIndexOf("''", StringComparison.Ordinal), 2);
        else if (line.AsSpan().Count("``") > line.AsSpan().Count("''"))
            line = line.Remove(line.LastIndexOf("``", StringComparison.Ordinal), 2);
        return Even(line);
    }

    [GeneratedRegex(@"^(?:told|tells|informed|reminded|assured)\b(\s(?:the\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*(?=[\s,.]|$)|\s(?:reporters|journalists|parliament|lawmakers|investors|shareholders|supporters|delegates|viewers|officials|jurors|voters|members|the \p{Ll}{4,})\b)?")]
    private static partial Regex Told();

    private static int CommaOutsideQuotes(string line)
    {
        for (int i = line.IndexOf(','); i >= 0; i = line.IndexOf(',', i + 1))
        {
            bool number = i > 0 && i + 1 < line.Length && char.IsDigit(line[i - 1]) && char.IsDigit(line[i + 1]);
            if (!number && !PlaceTail().IsMatch(line.AsSpan(i)) && !AfterPlaceTail().IsMatch(line.AsSpan(0, i)) && !TitleCut.Quoted(line, i) && !line.AsSpan(i + 1).TrimStart().StartsWith("Inc", StringComparison.Ordinal) && !line.AsSpan(i + 1).TrimStart().StartsWith("Jr", StringComparison.Ordinal))
                return i;
        }
        return -1;
    }

    private static string StripArticle(string phrase) => ArticleStart().Replace(phrase, "");

    /// <summary>After the verb a clause on "which" runs to the end, lists in it included.</summary>
    [GeneratedRegex(@",\s(?:(?:some|most|many|all|one|two|both) of )?(?:who|which|whose|whom|where)\s")]
    private static partial Regex RelativeAside();

    /// <summary>"ruled that the boy, who was six, must go": the clause goes on.</summary>
    [GeneratedRegex(@",\s(?:must|shall|should|will|would|can|could|may|might|was|were|is|are|has|have|had)\s")]
    private static partial Regex VerbBehindAside();

    [GeneratedRegex(@"^,\s(?:an?|the|its|his|her|their)\s")]
    private static partial Regex ListStart();

    [GeneratedRegex(@"\([^()]*(?:\)|$)|\[[^\[\]]*\]")]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@"^(?:who|which|whose|whom|where|when|that|including|as|with|a former|formerly)\b")]
    private static partial Regex RelativeStart();

    /// <summary>"Norvik, N.Y.", "the Avon, Conn., firm": a place and its state are one.</summary>
    [GeneratedRegex(@"^,\s(?:(?:\p{Lu}\.){1,3}|\p{Lu}\p{Ll}{1,4}\.)(?=,|$)")]
    private static partial Regex PlaceTail();

    [GeneratedRegex(@"\p{L},\s(?:(?:\p{Lu}\.){1,3}|\p{Lu}\p{Ll}{1,4}\.)$")]
    private static partial Regex AfterPlaceTail();

    [GeneratedRegex(@"^(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s+")]
    private static partial Regex ArticleStart();

    /// <summary>"Marsh's secretary of state".</summary>
    [GeneratedRegex(@"^\p{Lu}\S*(?:\s\p{Lu}\S*)?['’]s\s(?:\p{Ll}+\s)*\p{Ll}+$")]
    private static partial Regex Office();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}\p{M}’'.-]*\s?){2,4}$")]
    private static partial Regex ProperName();

    [GeneratedRegex(@",\s(?:when|a|an|the|its|his|her|their|including|according to|then|now|formerly|known as|also known)\s[^,“”""]{3,160}(?:,|$)|\s[–—]\s[^–—“”""]{3,160}\s[–—]")]
    private static partial Regex AsideBetween();

    [GeneratedRegex(@"^\p{Ll}+\p{Lu}")]
    private static partial Regex Camel();

    /// <summary>"ASHFORD, Norland (Wire) _ ".</summary>
    [GeneratedRegex(@"^[^)“”]{0,60}\)\s?[_–—-]+\s*|^[\p{Lu} ,.]{3,30}\s[_–—-]+\s")]
    private static partial Regex Dateline();

    [GeneratedRegex(@"[,;]\s*\u0001\s*[,;]|(?<=\b(?:[Tt]he|[Aa]n?|s))\s*\u0001\s*,|[–—-]\s*\u0001\s*[–—-]|^\s*\u0001\s*,|\u0001")]
    private static partial Regex AroundGap();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    /// <summary>"to the minister ,demanding": a slip of typing.</summary>
    [GeneratedRegex(@"\s*,(?=\p{L})")]
    private static partial Regex CommaWithoutSpace();

    /// <summary>"Rep. Ann Cole, R-Fla.,": of which party and place, and no name.</summary>
    [GeneratedRegex(@",\s[RDI]-\p{Lu}[\p{L}.]*,?(?=\s|$)")]
    private static partial Regex PartyTag();

    [GeneratedRegex(@"\b(?:an?|the|his|her|its|their|another|this|that|most)\s(?:\p{Ll}+ly\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex BehindArticle();

    /// <summary>Dashes of typewriters and wires.</summary>
    [GeneratedRegex(@"\s(?:_|-{2,4})\s")]
    private static partial Regex TypedDash();

    [GeneratedRegex(@"\s+([,;:.!?)’”])(?=\s|$|,)")]
    private static partial Regex SpaceBeforeMark();

    [GeneratedRegex(@"[,;:](?:\s*([,;:.]))+")]
    private static partial Regex TwoMarks();

    [GeneratedRegex(@" (?:of|to|in|on|for|by|with|at|from|after|before|about|than)$")]
    private static partial Regex AfterPreposition();

    [GeneratedRegex(@"([\p{L}-]+)[ ,]*")]
    private static partial Regex WordPattern();

    /// <summary>"a 1998 interview" without its year.</summary>
    [GeneratedRegex(@"\b([Aa])\s+\u0001\s+(?=[aio]|e(?!u)|un(?!i))(?!one\b|once\b)")]
    private static partial Regex AOverGap();

    [GeneratedRegex(@"\b([Aa])n (?![aeiouAEIOU]|hour|hono|heir|[FHLMNRSX][A-Z.])")]
    private static partial Regex AnBeforeConsonant();

    [GeneratedRegex(@"\b([Aa]) (?=[aeio]|un[^i])")]
    private static partial Regex ABeforeVowel();
}
