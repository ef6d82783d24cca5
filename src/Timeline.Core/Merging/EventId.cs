using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Timeline.Dating;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>
/// Names an event after its first telling: what the earliest document says was done, by whom and when, in its own words. A
/// source that comes later changes nothing, nor does another row, nor most edits of the sentence.
/// </summary>
internal static class EventId
{
    private const string Alphabet = "abcdefghijkmnpqrstuvwxyz23456789";
    private const int Length = 10;
    private const int BitsOfCharacter = 5;
    private const int Bits = Length * BitsOfCharacter;

    /// <summary>The mention that the event is named after: of those that tell it, the eldest.</summary>
    public static int Founder(MentionTable table, int[] members) =>
        members.OrderBy(m => table[m].Supporting).ThenBy(m => DateOf(table, m)).ThenBy(m => m).First();

    /// <summary>
    /// The first day of the mention's document, for the order of founders. Only a document's own date counts: one that was
    /// worked out from the others can change with every document that comes or goes.
    /// </summary>
    public static int DateOf(MentionTable table, int mention)
    {
        DocumentDate date = table.Dates[table.DocumentOf(mention)];
        return date.Basis < DocumentDateBasis.Inferred ? date.Range.First ?? int.MaxValue : int.MaxValue;
    }

    /// <summary>
    /// What the event is, from coarse to fine: the act with the names and the words of time; then the claim's words; then its
    /// sentence. An event takes the first that no earlier one has.
    /// </summary>
    public static string[] Keys(MentionTable table, int founder)
    {
        EventMention mention = table[founder];
        DocumentRecord record = table.Records[table.DocumentOf(founder)];
        string[] names = [.. Keys(mention.Names).Concat(Keys(mention.Actors)).Distinct().Order(StringComparer.Ordinal)];
        string[] times = [.. mention.Time.Expressions.Select(e => TimeOf(record.Expressions[e]))];
        string act = string.Join('\n', [mention.Predicate, mention.Work?.Head ?? "", .. names, "", .. times]);
        string claim = act + "\n\n" + string.Join(' ', mention.Terms);
        string sentence = claim + "\n\n" + OneSpaced(mention.Quote);

        // "He resigned" says too little of what it is.
        return names.Length > 0 && times.Length > 0 ? [act, claim, sentence] : [claim, sentence];
    }

    private static IEnumerable<string> Keys(IEnumerable<string> names) => names.Select(n => string.Join(' ', NameMatch.Tokens(n))).Where(n => n.Length > 0);

    /// <summary>A key's number: the first <see cref="Bits"/> bits of its SHA-256.</summary>
    public static ulong Of(string key) => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key))) & ((1UL << Bits) - 1);

    /// <summary>The number as the output has it: <c>ev_</c> and ten characters.</summary>
    public static string Name(ulong number)
    {
        Span<char> name = stackalloc char[3 + Length];
        "ev_".CopyTo(name);
        for (int i = 3; i < name.Length; i++, number >>= BitsOfCharacter)
            name[i] = Alphabet[(int)(number & ((1UL << BitsOfCharacter) - 1))];
        return new string(name);
    }

    /// <summary>As written, before anything is counted: "3 March 2009" and "the 3rd of March 2009" are one.</summary>
    private static string TimeOf(LocatedExpression located) =>
        located.Expression.Meaning is CalendarMeaning calendar ? FieldText.Timex3(calendar.Fields) : OneSpaced(located.Text).ToLowerInvariant();

    /// <summary>A re-wrapped document keeps its rows.</summary>
    private static string OneSpaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
