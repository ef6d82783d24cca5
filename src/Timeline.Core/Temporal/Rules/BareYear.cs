using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>Whether four digits by themselves are a year or a count, a page, a number of something.</summary>
internal static class BareYear
{
    private static readonly string[] Numbered =
    [
        "no", "number", "page", "pages", "p", "pp", "issue", "section", "chapter", "room", "flight", "route", "highway", "line", "lines",
        "box", "model", "version", "article", "channel", "unit", "units", "building", "apartment", "suite", "lot", "item", "case", "ext",
        "extension", "tel", "phone", "fax", "call", "code", "id", "ref", "vol", "volume", "paragraph", "para", "part", "boeing", "interstate",
        "type", "mk", "plus", "minus", "times", "than", "nearly", "exactly", "precisely", "some", "approximately", "roughly", "only", "another", "rs", "us", "usd", "eur", "gbp", "bus", "train", "exit", "street", "sector",
    ];

    private static readonly string[] Measures =
    [
        "percent", "per", "pc", "dollars", "pounds", "euros", "yen", "cents", "francs", "marks", "miles", "mile", "km", "kilometers", "kilometres", "metres",
        "meters", "m", "feet", "ft", "foot", "inches", "kg", "mg", "head", "sheep", "cattle", "pigs", "cows", "tons", "tonnes", "ton", "acres", "hectares", "barrels", "mhz", "mb", "gb", "hours", "hrs", "gmt", "est", "pm", "am", "km2", "square",
        "cubic", "kilograms", "degrees", "points", "votes", "seats", "copies", "words", "calories", "watts", "volts", "rpm", "bc", "million", "billion", "thousand", "hundred", "dozen",
        "people", "men", "women", "children", "troops", "soldiers", "persons", "others", "students", "employees", "workers", "members", "jobs", "shares", "refugees", "civilians", "prisoners", "victims", "passengers", "residents", "homes", "houses", "cars", "ships", "tanks", "horses", "guns", "rounds", "days", "years", "weeks", "months", "minutes", "seconds", "or",
        "street", "road", "avenue", "lane", "drive", "boulevard", "block", "st", "ave", "rd",
    ];

    public static readonly string[] Streets = ["street", "road", "avenue", "lane", "drive", "boulevard", "st", "ave", "rd", "blvd", "terrace", "crescent"];

    private static readonly string[] Leads =
    [
        "in", "since", "by", "until", "till", "during", "before", "after", "from", "between", "through", "throughout", "to", "around", "circa", "about", "late", "early", "mid",
        "and", "year", "for", "of", "on", "at",
    ];

    public static bool At(TokenList t, int i)
    {
        ref readonly Token token = ref t[i];
        if (token.Kind != TokenKind.Number || token.Length != 4 || token.Value is < 1000 or > 2199)
            return false;
        if (token.Glued && !OpensAfter(t, i))
            return false;
        if (t[i + 1].Glued && !ClosesBefore(t, i + 1))
            return false;
        if (t.IsAny(i - 1, Numbered) && !(t.IsAny(i - 1, ["roughly", "approximately"]) && AsksForYear(t, i - 2)) || (t.IsMark(i - 1, '.') && (t.IsAny(i - 2, Numbered) || t.Is(i - 2, "nos"))))
            return false;
        if (t.IsAny(i + 1, Measures) && !(t.Is(i + 1, "or") && !(t[i + 2].Kind is TokenKind.Number && t[i + 2].Length != 4)))
            return false;
        // "020 7946 1958".
        if (t[i - 1].Kind == TokenKind.Number && t[i - 1].Length is 3 or 4 or 5 && t[i - 1].Value is < 1000 or > 2199)
            return false;
        if (t[i + 1].Capital && (t.IsAny(i + 2, Streets) || t.IsAny(i + 3, Streets)))
            return false;
        // "c. 1120".
        if (t.IsMark(i - 1, '.') && t[i - 1].Glued && t.IsAny(i - 2, ["c", "ca"]) && !t[i - 2].Capital)
            return true;
        // "in about 1452", "was built around 1700": the word before the estimate asks for a year.
        if (t.IsAny(i - 1, ["about", "around", "roughly", "approximately"]) && AsksForYear(t, i - 2) && !(t[i + 1].Kind == TokenKind.Word && t[i + 1].Word is null && YearReader.PluralNoun(t, i + 1)))
            return true;
        bool lead = t.IsAny(i - 1, Leads) || t.IsHyphen(i - 1) && t[i - 1].Glued && t.IsAny(i - 2, ["pre", "post", "mid"]);
        bool bound = t.IsAny(i - 1, ["the", "its", "his", "her", "their", "this", "that", "our"]) || Possessed(t, i);
        bool round = token.Value % 100 == 0;
        bool likely = token.Value is >= 1750 and <= 2039;
        bool plural = YearReader.PluralNoun(t, i + 1) && char.IsLower(t.Chars(i + 1)[0]) && t[i + 1].Word is null && !Verb(t, i + 1);
        if (plural && (round || !likely || (!lead && !bound) || t.Is(i - 1, "of") && round))
            return false;
        if (likely && (!round || lead || bound))
            return !t.IsAny(i - 1, ["about", "around"]) || !plural;
        // Far years need a word that asks for one: "in 1492", "(1066)", "of 1215".
        if (token.Value is >= 1000 and < 1750)
            return (t.IsDash(i - 1) && t[i - 2].Kind == TokenKind.Number && t[i - 2].Length == 4 && t[i - 2].Value < token.Value && At(t, i - 2)) || (t.Is(i - 1, "from") && t.IsAny(i + 1, ["until", "till", "on", "onward", "onwards"])) || (lead && !t.IsAny(i - 1, ["about", "around", "and", "to", "at", "for", "from", "between", "than"])) || bound || InBrackets(t, i) || (t.IsAny(i - 1, ["to", "and", "from", "between"]) && YearBeside(t, i)) || InSeries(t, i);
        return lead && t.IsAny(i - 1, ["in", "since", "by", "until", "year", "before", "after"]) || (round && !plural && bound) || InBrackets(t, i) || YearBeside(t, i);
    }

    private static bool AsksForYear(TokenList t, int i) =>
        t.IsAny(i, ["in", "from", "since", "until", "till", "by", "before", "after", "born", "dating"])
        || t[i].Kind == TokenKind.Word && t.IsAny(i - 1, ["was", "were", "been", "be", "is"]) && (t.Chars(i).EndsWith("ed") || t.IsAny(i, ["built", "rebuilt", "begun", "written", "made", "cut", "laid", "drawn", "sunk", "dug", "cast"]));

    private static bool Verb(TokenList t, int i) => t.IsAny(i, ["was", "has", "is", "does", "says", "shows", "saw", "sees", "brings", "marks", "remains"]);

    private static bool Possessed(TokenList t, int i) => t.IsPossessive(i - 2);

    /// <summary>"(1066)", "(built 1466-71)", "(c. 1040 - 5 January 1066)".</summary>
    private static bool InBrackets(TokenList t, int i) => (t.IsMark(i - 1, '(') || t.IsMark(i - 1, '[') || (t.IsMark(i - 2, '(') && t.IsAny(i - 1, ["born", "built", "died", "crowned", "reigned", "founded", "fl"])) || (t.IsMark(i - 3, '(') && t.IsMark(i - 1, '.') && t.IsAny(i - 2, ["b", "c", "ca", "d", "r", "fl"]))) && (t.IsMark(i + 1, ')') || t.IsMark(i + 1, ']') || t.IsMark(i + 1, ',') || t.IsDash(i + 1));

    /// <summary>"from 1337 to 1453": one year vouches for the other.</summary>
    private static bool YearBeside(TokenList t, int i) =>
        (t[i + 2].Kind == TokenKind.Number && t[i + 2].Length == 4 && (t.IsDash(i + 1) || t.IsAny(i + 1, ["to", "and", "until"])))
        || (t[i - 2].Kind == TokenKind.Number && t[i - 2].Length == 4 && (t.IsDash(i - 1) || t.IsAny(i - 1, ["to", "and", "until"])));

    /// <summary>"in 1095, 1096 and 1097".</summary>
    private static bool InSeries(TokenList t, int i) =>
        (t.IsMark(i - 1, ',') || t.IsAny(i - 1, ["and", "or"])) && t[i - 2].Kind == TokenKind.Number && t[i].Value - t[i - 2].Value is > 0 and < 30 && At(t, i - 2);

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
