using System.Buffers;

namespace Timeline.Output;

/// <summary>
/// Makes free text harmless in spreadsheets, which would run a cell such as <c>=HYPERLINK(...)</c> as a formula: OWASP's
/// advice on CSV injection, an apostrophe before it. <see cref="Unguard"/> takes it away again, exactly.
/// </summary>
internal static class SpreadsheetText
{
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n");

    public static string Guard(string text) => LooksLikeFormula(text) ? "'" + text : text;

    public static string Unguard(string cell) => cell.StartsWith('\'') && LooksLikeFormula(cell) ? cell[1..] : cell;

    /// <summary>A text that begins with apostrophes and then a formula is guarded too, or reading could not tell it from a guarded one.</summary>
    private static bool LooksLikeFormula(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart('\'');
        return rest.Length > 0 && FormulaStarts.Contains(rest[0]);
    }
}
