using System.Globalization;
using System.Text;

namespace Timeline.Benchmarks;

/// <summary>
/// News that nobody wrote, each article of its own towns and people, where the news has its own words; every tenth tells what the one before it
/// told. About two dated events in a thousand characters, as in the news. The same on every run.
/// </summary>
public static class LocalNews
{
    private static readonly string[] Syllables = ["bar", "dol", "fen", "gri", "hal", "kes", "lun", "mor", "nev", "pol", "ras", "sto", "tam", "ul", "ver", "wick"];

    private static readonly string[] Acts =
    [
        "{0} Council closed three schools in {1} {2}", "{3} was elected mayor of {0} {2}", "{0} Water bought a dam near {1} {2}", "The {1} bridge collapsed {2}",
        "A court in {0} fined {3} {4} crowns {2}", "{3} resigned as head of {1} Harbour {2}", "{0} Council published its report into the {1} flood {2}",
        "Police arrested {3} in {0} {2}", "The {1} mill burned down {2}", "{3} opened a new hospital in {0} {2}",
    ];

    private static readonly string[] Times = ["on Tuesday", "last week", "yesterday", "on Friday", "last month"];

    private static readonly string[] Months = ["January", "March", "April", "May", "June", "July", "September", "October", "November", "December"];

    private static readonly string[] Between =
    [
        "It is a long way from {0} to {1}, and the road runs along the water for most of it.", "Few people in {0} care to speak of how it began.",
        "Nobody there has the money for such a thing, or the patience.", "What it means for {1} is anything but clear.", "There are more boats than cars in {0}, and more gulls than boats.",
        "Opinions in {1} differ, as they always do.", "The weather does not make it easier.", "Much of this is a matter of taste, and some of it a matter of law.",
    ];

    /// <param name="seed">Another seed, another text.</param>
    /// <param name="length">At least so many characters.</param>
    public static string Article(int seed, int length)
    {
        var text = new StringBuilder(length + 512);
        uint state = (uint)(seed % 10 == 1 ? seed - 1 : seed) * 2654435761;
        int Next(int below)
        {
            // Numerical Recipes' generator: enough for choosing words, and the same everywhere.
            state = (state * 1664525) + 1013904223;
            return (int)((state >> 16) % (uint)below);
        }
        string Name()
        {
            string name = Syllables[Next(16)] + Syllables[Next(16)] + Syllables[Next(16)];
            return char.ToUpperInvariant(name[0]) + name[1..];
        }
        string Time() => Next(2) == 0 ? Times[Next(Times.Length)] : $"on {1 + Next(28)} {Months[Next(Months.Length)]} {1980 + Next(35)}";
        for (int sentence = 1; text.Length < length; sentence++)
        {
            string form = sentence % 7 == 1 ? Acts[Next(Acts.Length)] : Between[Next(Between.Length)];
            text.AppendFormat(CultureInfo.InvariantCulture, form, Name(), Name(), Time(), $"{Name()} {Name()}", 1000 + Next(9000));
            text.Append(form.EndsWith('.') ? "" : ".").Append(sentence % 4 == 0 ? "\n\n" : " ");
        }
        return text.ToString();
    }
}
