using Timeline.Documents;
using Xunit;

namespace Timeline.Tests.Documents;

public sealed class PlaceCursorTests
{
    [Fact]
    public void The_cursor_gives_the_places_of_the_line_map()
    {
        var random = new Random(5);
        string[] pieces = ["a", "bc ", "\n", "\r\n", "\r", "\U0001F600", "é", "\n\n"];
        for (int round = 0; round < 300; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)]));
            var map = new LineMap(text);
            var cursor = new PlaceCursor(text, DocumentPart.Beginning);
            for (int start = 0; start <= text.Length; start += 1 + random.Next(4))
            {
                int end = start + random.Next(text.Length - start + 1);
                // No expression begins or ends inside a character.
                if (IsInside(text, start) || IsInside(text, end))
                    continue;
                var span = TextSpan.FromBounds(start, end);
                Assert.Equal(map.PlaceOf(span), cursor.PlaceOf(span));
            }
        }
    }

    private static bool IsInside(string text, int position) => position < text.Length && char.IsLowSurrogate(text[position]);
}
