using System.Globalization;
using Timeline.Output;

namespace Timeline.Review;

/// <summary>Why a row has a new date: the citation that carries it.</summary>
internal static class DateReason
{
    /// <returns>"“last August” in b.txt:26"; null when no citation of the new row shows why.</returns>
    public static string? Of(ChronologyRow old, ChronologyRow now)
    {
        if (now.Review == OutputNames.Pinned && now.Date?.Basis == "given")
            return now.Note is { Length: > 0 } note ? $"a pin: {note}" : "a pin";
        if (now.Date is null)
            return null;
        var before = old.Citations.ToLookup(Key, StringComparer.Ordinal);
        // The source that says exactly this and did not say it before; then a new one that says anything of when.
        RowCitation? carrier =
            now.Citations.FirstOrDefault(c => c.Date?.Edtf == now.Date.Edtf && !before[Key(c)].Any(b => b.Date == c.Date))
            ?? now.Citations.FirstOrDefault(c => c.Date is not null && !before.Contains(Key(c)))
            ?? now.Citations.FirstOrDefault(c => c.Date is not null && !before[Key(c)].Any(b => b.Date == c.Date));
        if (carrier is not null)
            return Describe(carrier);
        var after = now.Citations.ToLookup(Key, StringComparer.Ordinal);
        if (old.Citations.FirstOrDefault(c => !after.Contains(Key(c)) && c.Date is not null) is { } lost)
            return $"{Place(lost)} is cited no more";
        // A CSV holds no dates of sources: a new source is the best guess, and named as no more than that.
        return now.Citations.FirstOrDefault(c => !before.Contains(Key(c))) is { } gained ? $"{Place(gained)}, newly cited" : null;
    }

    private static string Describe(RowCitation citation) => citation.Date switch
    {
        { Text: { Length: > 0 } text } => $"“{OneLine.Of(text)}” in {Place(citation)}",
        { Basis: "document-date" } => $"the date of the document, {Place(citation)}",
        _ => Place(citation),
    };

    private static string Key(RowCitation citation) => $"{citation.Path}\n{citation.Quote ?? Place(citation)}";

    private static string Place(RowCitation citation) => string.Create(CultureInfo.InvariantCulture, $"{citation.Path}:{citation.Line}");
}
