using Timeline.Events.Grammar;

namespace Timeline.Events.Extraction;

/// <summary>Times that something is measured against and that date nothing: "higher than <b>a year earlier</b>", "from 40 in <b>1980</b> to 90".</summary>
internal static class Comparisons
{
    private const int Window = 8;

    public static bool Measures(SentenceAnalysis sentence, TimeUse use)
    {
        int before = use.From - 1;
        if (before < 0 || use.IsSpan)
            return false;
        if (sentence.Tokens[before].Known == "than")
            return true;
        bool figure = false;
        for (int i = before; i > 0 && i > before - Window; i--)
        {
            Token t = sentence.Tokens[i];
            figure |= t.Kind == TokenKind.Number;
            if (t.Kind is TokenKind.Stop or TokenKind.Break or TokenKind.Time)
                return false;

            // "fell from 40 in 1980 to 90": the fall was done when it had come to its end.
            if (figure && t.Known == "from" && use.From < use.First)
                return ReachesLater(sentence, use.Last + 1);
            if (figure && (t.Known is "versus" || t.Known is "with" or "to" && sentence.WordAt(i - 1) is "compared" or "compares"))
                return true;
            if (t.Is(WordClass.Auxiliary))
                return false;
        }
        return false;
    }

    /// <summary>"to 90 last year": the other end, with a time of its own.</summary>
    private static bool ReachesLater(SentenceAnalysis sentence, int next)
    {
        bool to = false;
        for (int i = next; i < sentence.Tokens.Count && i < next + Window; i++)
        {
            to |= sentence.Tokens[i].Known == "to";
            if (to && sentence.Tokens[i].Kind == TokenKind.Time)
                return true;
            if (sentence.Tokens[i].Kind is TokenKind.Stop or TokenKind.Break)
                return false;
        }
        return false;
    }
}
