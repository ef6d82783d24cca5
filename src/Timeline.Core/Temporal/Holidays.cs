using Timeline.Temporal.Tokens;

namespace Timeline.Temporal;

/// <summary>Feasts with a day of the year, fixed or reckoned. Those of the moon alone (Ramadan, Diwali) have none here.</summary>
internal static class Holidays
{
    private static readonly (string[] Words, string Name)[] Names =
    [
        (["christmas", "eve"], "christmas-eve"), (["christmas", "day"], "christmas"), (["christmas"], "christmas"),
        (["new", "year", "'", "s", "eve"], "new-years-eve"), (["new", "year", "'", "s", "day"], "new-years-day"), (["new", "year", "'", "s"], "new-years-day"),
        (["boxing", "day"], "boxing-day"), (["halloween"], "halloween"), (["valentine", "'", "s", "day"], "valentines-day"),
        (["bastille", "day"], "bastille-day"), (["independence", "day"], "independence-day"), (["veterans", "day"], "veterans-day"),
        (["thanksgiving", "day"], "thanksgiving"), (["thanksgiving"], "thanksgiving"), (["labor", "day"], "labor-day"), (["memorial", "day"], "memorial-day"),
        (["good", "friday"], "good-friday"), (["easter", "sunday"], "easter"), (["easter", "monday"], "easter-monday"), (["easter"], "easter"),
        (["palm", "sunday"], "palm-sunday"), (["ash", "wednesday"], "ash-wednesday"), (["whit", "sunday"], "pentecost"), (["pentecost"], "pentecost"),
        (["election", "day"], "election-day"),
    ];

    /// <summary>Whether the name of one begins with the word.</summary>
    public static bool BeginWith(string word) => Array.Exists(Names, feast => feast.Words[0] == word);

    public static string? Find(TokenList t, int i, out int end)
    {
        foreach (var (words, name) in Names)
        {
            int k = 0;
            while (k < words.Length && (words[k] == "'" ? t[i + k].Kind == TokenKind.Punctuation && t[i + k].Value is '\'' or '\u2019' : t.Is(i + k, words[k])))
                k++;
            if (k == words.Length)
            {
                end = i + k;
                return name;
            }
        }
        end = i;
        return null;
    }

    public static (int Month, int Day)? InYear(string name, int year) => name switch
    {
        "christmas" => (12, 25),
        "christmas-eve" => (12, 24),
        "new-years-eve" => (12, 31),
        "new-years-day" => (1, 1),
        "boxing-day" => (12, 26),
        "halloween" => (10, 31),
        "valentines-day" => (2, 14),
        "bastille-day" => (7, 14),
        "independence-day" => (7, 4),
        "veterans-day" => (11, 11),
        "thanksgiving" => (11, Nth(year, 11, 4, 4)),
        "labor-day" => (9, Nth(year, 9, 1, 1)),
        "memorial-day" => (5, Nth(year, 5, 1, 5)),
        "election-day" => (11, Nth(year, 11, 1, 1) + 1),
        "easter" => FromEaster(year, 0),
        "easter-monday" => FromEaster(year, 1),
        "good-friday" => FromEaster(year, -2),
        "palm-sunday" => FromEaster(year, -7),
        "ash-wednesday" => FromEaster(year, -46),
        "pentecost" => FromEaster(year, 49),
        _ => null,
    };

    /// <summary>The nth such weekday of a month; the last when it has no nth.</summary>
    private static int Nth(int year, int month, int weekday, int n)
    {
        int first = CivilCalendar.WeekdayOf(CivilCalendar.ToDayNumber(year, month, 1));
        int day = 1 + ((weekday - first + 7) % 7) + (7 * (n - 1));
        return day <= CivilCalendar.DaysInMonth(year, month) ? day : day - 7;
    }

    private static (int Month, int Day) FromEaster(int year, int days)
    {
        var (_, month, day) = CivilCalendar.FromDayNumber(Easter(year) + days);
        return (month, day);
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by the golden number and the paschal full moon.</summary>
    private static int Easter(int year)
    {
        // Its dates repeat after so many years; the remainder keeps the divisions below right for years before 1 BC.
        const int Cycle = 5_700_000;
        int inCycle = ((year % Cycle) + Cycle) % Cycle;
        int golden = inCycle % 19;
        int century = inCycle / 100;
        int solar = century - (century / 4);
        int lunar = ((8 * century) + 13) / 25;
        int epact = (solar - lunar + (19 * golden) + 15) % 30;
        epact -= epact / 28 * (1 - (29 / (epact + 1) * ((21 - golden) / 11)));
        int fullMoon = CivilCalendar.ToDayNumber(year, 3, 21) + epact;
        return fullMoon + (7 - (CivilCalendar.WeekdayOf(fullMoon) % 7));
    }
}
