using Timeline.Events.Grammar;

namespace Timeline.Events.Extraction;

/// <summary>"Norvik shares closed down 4 percent at 612", "The index ended 12 points lower": what a market did on a day is no event of a chronology.</summary>
internal static class MarketNoise
{
    public static bool Tells(SentenceAnalysis sentence, Clause clause)
    {
        if (!clause.HasSubject || clause.Verb.Passive || clause.Verb.Verb.Lemma is not ("close" or "open" or "end" or "finish" or "trade" or "settle"))
            return false;
        // "closed at $43.875", "settled unchanged at 2,140"
        int at = clause.Verb.Head + 1;
        while (at < clause.End && sentence.WordAt(at) is "unchanged" or "down" or "up" or "higher" or "lower")
            at++;
        if (clause.Verb.Verb.Lemma is "close" or "settle" or "trade" && at + 1 < clause.End && sentence.Tokens[at].Known == "at" && sentence.Tokens[at + 1].Kind == TokenKind.Number)
            return true;
        bool market = false;
        for (int i = clause.SubjectStart; i < clause.SubjectEnd; i++)
            market |= sentence.WordAt(i) is "shares" or "Shares" or "stock" or "stocks" or "Stocks" or "index" or "Index" or "futures" or "FTSE" or "Nasdaq" or "Dow" or "Nikkei" or "DAX" or "currency" or "dollar" or "euro" or "pound" or "yen";
        for (int i = clause.Verb.Head + 1; i < clause.End && market; i++)
        {
            if (sentence.Tokens[i].Kind == TokenKind.Number || sentence.WordAt(i) is "down" or "up" or "higher" or "lower" or "unchanged" or "flat")
                return true;
        }
        return false;
    }
}
