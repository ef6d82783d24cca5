using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>Whether four digits by themselves are a year or a count, a page, a number of something.</summary>
internal static class BareYear
{
    private static bool IsNumbering(ReadOnlySpan<char> word) =>
        word is "no" or "number" or "page" or "pages" or "p" or "pp" or "issue" or "section" or "chapter" or "room" or "flight" or "route" or "highway" or "line"
            or "lines" or "box" or "model" or "version" or "article" or "channel" or "unit" or "units" or "building" or "apartment" or "suite" or "lot" or "item"
            or "case" or "ext" or "extension" or "tel" or "phone" or "fax" or "call" or "code" or "id" or "ref" or "vol" or "volume" or "paragraph" or "para" or "part"
            or "boeing" or "interstate" or "type" or "mk" or "plus" or "minus" or "times" or "than" or "nearly" or "exactly" or "precisely" or "some" or "approximately"
            or "roughly" or "only" or "another" or "rs" or "us" or "usd" or "eur" or "gbp" or "bus" or "train" or "exit" or "street" or "sector";

    private static bool IsMeasure(ReadOnlySpan<char> word) =>
        word is "percent" or "per" or "pc" or "dollars" or "pounds" or "euros" or "yen" or "cents" or "francs" or "marks" or "miles" or "mile" or "km" or "kilometers"
            or "kilometres" or "metres" or "meters" or "m" or "feet" or "ft" or "foot" or "inches" or "kg" or "mg" or "head" or "sheep" or "cattle" or "pigs" or "cows"
            or "tons" or "tonnes" or "ton" or "acres" or "hectares" or "barrels" or "mhz" or "mb" or "gb" or "hours" or "hrs" or "gmt" or "est" or "pm" or "am" or "km2"
            or "square" or "cubic" or "kilograms" or "degrees" or "points" or "votes" or "seats" or "copies" or "words" or "calories" or "watts" or "volts" or "rpm"
            or "bc" or "million" or "billion" or "thousand" or "hundred" or "dozen" or "people" or "men" or "women" or "children" or "troops" or "soldiers" or "persons"
            or "others" or "students" or "employees" or "workers" or "members" or "jobs" or "shares" or "refugees" or "civilians" or "prisoners" or "victims"
            or "passengers" or "residents" or "homes" or "houses" or "cars" or "ships" or "tanks" or "horses" or "guns" or "rounds" or "days" or "years" or "weeks"
            or "months" or "minutes" or "seconds" or "or" or "street" or "road" or "avenue" or "lane" or "drive" or "boulevard" or "block" or "st" or "ave" or "rd";

    public static bool IsStreet(ReadOnlySpan<char> word) =>
        word is "street" or "road" or "avenue" or "lane" or "drive" or "boulevard" or "st" or "ave" or "rd" or "blvd" or "terrace" or "crescent";

    private static bool Leads(ReadOnlySpan<char> word) =>
        word is "in" or "since" or "by" or "until" or "till" or "during" or "before" or "after" or "from" or "between" or "through" or "throughout" or "to" or "around"
            or "circa" or "about" or "late" or "early" or "mid" or "and" or "year" or "for" or "of" or "on" or "at";

    public static bool At(TokenList t, int i)
    {
        ref readonly Token token = ref t[i];
        if (token.Kind != TokenKind.Number || token.Length != 4 || token.Value is < 1000 or > 2199)
            return false;
        if (token.Glued && !OpensAfter(t, i))
            return false;
        if (t[i + 1].Glued && !ClosesBefore(t, i + 1))
            return false;
        if (IsNumbering(t.Lower(i - 1)) && !(t.Lower(i - 1) is "roughly" or "approximately" && AsksForYear(t, i - 2)) || (t.IsMark(i - 1, '.') && (IsNumbering(t.Lower(i - 2)) || t.Is(i - 2, "nos"))))
            return false;
        if (IsMeasure(t.Lower(i + 1)) && !(t.Is(i + 1, "or") && !(t[i + 2].Kind is TokenKind.Number && t[i + 2].Length != 4)))
            return false;
        // "020 7946 1958".
        if (t[i - 1].Kind == TokenKind.Number && t[i - 1].Length is 3 or 4 or 5 && t[i - 1].Value is < 1000 or > 2199)
            return false;
        if (t[i + 1].Capital && (IsStreet(t.Lower(i + 2)) || IsStreet(t.Lower(i + 3))))
            return false;
        // "c. 1120".
        if (t.IsMark(i - 1, '.') && t[i - 1].Glued && t.Lower(i - 2) is "c" or "ca" && !t[i - 2].Capital)
            return true;
        // "in about 1452", "was built around 1700": the word before the estimate asks for a year.
        if (t.Lower(i - 1) is "about" or "around" or "roughly" or "approximately" && AsksForYear(t, i - 2) && !(t[i + 1].Kind == TokenKind.Word && t[i + 1].Word is null && YearReader.PluralNoun(t, i + 1)))
            return true;
        bool lead = Leads(t.Lower(i - 1)) || t.IsHyphen(i - 1) && t[i - 1].Glued && t.Lower(i - 2) is "pre" or "post" or "mid";
        bool bound = t.Lower(i - 1) is "the" or "its" or "his" or "her" or "their" or "this" or "that" or "our" || Possessed(t, i);
        bool round = token.Value % 100 == 0;
        bool likely = token.Value is >= 1750 and <= 2039;
        bool plural = YearReader.PluralNoun(t, i + 1) && char.IsLower(t.Chars(i + 1)[0]) && t[i + 1].Word is null && !Verb(t, i + 1);
        if (plural && (round || !likely || (!lead && !bound) || t.Is(i - 1, "of") && round))
            return false;
        if (likely && (!round || lead || bound))
            return t.Lower(i - 1) is not ("about" or "around") || !plural;
        // Far years need a word that asks for one: "in 1492", "(1066)", "of 1215".
        if (token.Value is >= 1000 and < 1750)
            return (t.IsDash(i - 1) && t[i - 2].Kind == TokenKind.Number && t[i - 2].Length == 4 && t[i - 2].Value < token.Value && At(t, i - 2)) || (t.Is(i - 1, "from") && t.Lower(i + 1) is "until" or "till" or "on" or "onward" or "onwards") || (lead && t.Lower(i - 1) is not ("about" or "around" or "and" or "to" or "at" or "for" or "from" or "between" or "than")) || bound || InBrackets(t, i) || (t.Lower(i - 1) is "to" or "and" or "from" or "between" && YearBeside(t, i)) || InSeries(t, i);
        return lead && t.Lower(i - 1) is "in" or "since" or "by" or "until" or "year" or "before" or "after" || (round && !plural && bound) || InBrackets(t, i) || YearBeside(t, i);
    }

    private static bool AsksForYear(TokenList t, int i) =>
        t.Lower(i) is "in" or "from" or "since" or "until" or "till" or "by" or "before" or "after" or "born" or "dating"
        || t[i].Kind == TokenKind.Word && t.Lower(i - 1) is "was" or "were" or "been" or "be" or "is" && (t.Chars(i).EndsWith("ed") || t.Lower(i) is "built" or "rebuilt" or "begun" or "written" or "made" or "cut" or "laid" or "drawn" or "sunk" or "dug" or "cast");

    private static bool Verb(TokenList t, int i) => t.Lower(i) is "was" or "has" or "is" or "does" or "says" or "shows" or "saw" or "sees" or "brings" or "marks" or "remains";

    private static bool Possessed(TokenList t, int i) => t.IsPossessive(i - 2);

    /// <summary>"(1066)", "(built 1466-71)", "(c. 1040 - 5 January 1066)".</summary>
    private static bool InBrackets(TokenList t, int i) => (t.IsMark(i - 1, '(') || t.IsMark(i - 1, '[') || (t.IsMark(i - 2, '(') && t.Lower(i - 1) is "born" or "built" or "died" or "crowned" or "reigned" or "founded" or "fl") || (t.IsMark(i - 3, '(') && t.IsMark(i - 1, '.') && t.Lower(i - 2) is "b" or "c" or "ca" or "d" or "r" or "fl")) && (t.IsMark(i + 1, ')') || t.IsMark(i + 1, ']') || t.IsMark(i + 1, ',') || t.IsDash(i + 1));

    /// <summary>"from 1337 to 1453": one year vouches for the other.</summary>
    private static bool YearBeside(TokenList t, int i) =>
        (t[i + 2].Kind == TokenKind.Number && t[i + 2].Length == 4 && (t.IsDash(i + 1) || t.Lower(i + 1) is "to" or "and" or "until"))
        || (t[i - 2].Kind == TokenKind.Number && t[i - 2].Length == 4 && (t.IsDash(i - 1) || t.Lower(i - 1) is "to" or "and" or "until"));

    /// <summary>"in 1095, 1096 and 1097".</summary>
    private static bool InSeries(TokenList t, int i) =>
        (t.IsMark(i - 1, ',') || t.Lower(i - 1) is "and" or "or") && t[i - 2].Kind == TokenKind.Number && t[i].Value - t[i - 2].Value is > 0 and < 30 && At(t, i - 2);

    private static bool OpensAfter(TokenList t, int i)
    {
        int mark = t[i - 1].Kind == TokenKind.Punctuation ? t[i - 1].Value : 0;
        switch (mark)
        {
            case '(' or '[' or '"' or '\u201C' or '\u2018' or '\'' or '\u2014' or '\u2013' or ',' or ';' or ':':
                return true;
            case '-':
                // "mid-1996", "post-1945", "1999-2010", "pre-1914"; not "555-1234".
                return (t[i - 2].Kind == TokenKind.Word && t[i - 2].Length > 2 && !t[i - 2].Glued && char.IsLower(t.Chars(i - 2)[^1])) || (t[i - 2].Kind == TokenKind.Number && t[i - 2].Length == 4 && At4(t, i - 2)) || t[i - 1].Glued == false;
            case '/':
                return t[i - 2].Kind == TokenKind.Number && t[i - 2].Length == 4;
            case '.':
                return t[i - 1].Glued && t[i - 2].Kind == TokenKind.Word;
            default:
                return false;
        }
    }

    private static bool At4(TokenList t, int i) => t[i].Value is >= 1000 and <= 2199 && (!t[i].Glued || t[i - 1].Kind != TokenKind.Punctuation || t[i - 1].Value is not ('-' or '.' or '/'));

    private static bool ClosesBefore(TokenList t, int i)
    {
        int mark = t[i].Kind == TokenKind.Punctuation ? t[i].Value : 0;
        switch (mark)
        {
            case ',' or '.' or ';' or ':' or ')' or ']' or '!' or '?' or '"' or '\'' or '\u2019' or '\u201D' or '\u2014' or '\u2013' or '\u2026':
                return true;
            case '-':
                // "1999-2010", "2007-8", "1957-elected"; not "2015-02-04".
                return t[i + 1].Kind is TokenKind.Number or TokenKind.Word && !(t.IsHyphen(i + 2) && t[i + 2].Glued && t[i + 3].Kind == TokenKind.Number);
            case '/':
                return t[i + 1].Kind == TokenKind.Number && !t.IsMark(i + 2, '/');
            default:
                return false;
        }
    }
}
