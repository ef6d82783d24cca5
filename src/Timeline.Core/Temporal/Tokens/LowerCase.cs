using System.Buffers;
using System.Text;

namespace Timeline.Temporal.Tokens;

/// <summary>Small letters for the Latin alphabet without accents, which is all that the words of time need; everything else as it is.</summary>
internal static class LowerCase
{
    /// <param name="into">At least as long as the text; place for place the same.</param>
    public static void Of(ReadOnlySpan<char> text, Span<char> into)
    {
        while (true)
        {
            if (Ascii.ToLower(text, into, out int written) == OperationStatus.Done)
                return;
            into[written] = text[written];
            text = text[(written + 1)..];
            into = into[(written + 1)..];
        }
    }
}
