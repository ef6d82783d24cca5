using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Refiners;

/// <summary>
/// How a text orders day and month in dates of digits: "13/02/2015" says day first, "02/13/2015" month first; without
/// such a date, "1 November" against "November 1" votes.
/// </summary>
internal static class DateOrderEvidence
{
    public static DateOrder Of(TokenList t)
    {
        if (!t.HasSlash)
            return DateOrder.DayMonth;
        int dayFirst = 0;
        int monthFirst = 0;
        bool asked = false;
        for (int i = 0; i < t.Count; i++)
        {
            ref readonly Token token = ref t[i];
            if (token.Kind == TokenKind.Number && token.Length <= 2 && t.IsMark(i + 1, '/') && t[i + 2].Kind == TokenKind.Number && t[i + 2].Length <= 2 && t.IsMark(i + 3, '/'))
            {
                asked = true;
                if (token.Value > 12 && t[i + 2].Value <= 12)
                    dayFirst += 100;
                else if (t[i + 2].Value > 12 && token.Value <= 12)
                    monthFirst += 100;
            }
            else if (token.Word is { Month: > 0 } && token.Capital)
            {
                if (t[i + 1].Kind == TokenKind.Number && t[i + 1].Length <= 2)
                    monthFirst++;
                if (t[i - 1].Kind is TokenKind.Number or TokenKind.Ordinal && t[i - 1].Length <= 4 && t[i - 1].Value <= 31)
                    dayFirst++;
            }
        }
        return asked && monthFirst > dayFirst ? DateOrder.MonthDay : DateOrder.DayMonth;
    }
}
