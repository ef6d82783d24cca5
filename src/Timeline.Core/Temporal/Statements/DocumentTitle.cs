using System.Collections.Immutable;
using Timeline.Documents;

namespace Timeline.Temporal.Statements;

/// <summary>Finds a document's title: the first line that heads it and is neither byline, date nor furniture.</summary>
public static class DocumentTitle
{
    private const int LinesToTry = 12;
    private const int LongestTitle = 220;

    /// <param name="statements">The document's dates: their lines are no titles.</param>
    /// <returns>Verbatim; the first sentence where no line looks like a title; null when that is too long for one.</returns>
    public static string? Find(Document document, ImmutableArray<DateStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(document);
        string text = document.Text;
        int tried = 0;
        for (int at = 0; at < text.Length && tried < LinesToTry;)
        {
            int next = text.AsSpan(at).IndexOfAny('\n', '\r');
            int end = next < 0 ? text.Length : at + next;
            ReadOnlySpan<char> line = text.AsSpan(at, end - at).Trim().Trim("#*_");
            at = end + 1;
            if (line.IsEmpty)
                continue;
            tried++;
            if (IsTitle(line) && !IsStatement(line, statements))
                return line.Trim().ToString();
        }
        foreach (Sentence sentence in document.Sentences)
        {
            if (sentence.Kind != SentenceKind.Furniture)
                return sentence.Span.Length <= LongestTitle ? document.Quote(sentence.Span) : null;
        }
        return null;
    }

    private static bool IsTitle(ReadOnlySpan<char> line)
    {
        if (line.Length is < 8 or > LongestTitle || line.StartsWith("By ", StringComparison.Ordinal) || line.Count(' ') < 2)
            return false;
        // "Loading. Please wait... Issue 12" is the page's; a headline holds at most one sentence.
        return line[^1] is not ('.' or ':' or ',' or ';') && !HoldsSentenceEnd(line);
    }

    private static bool HoldsSentenceEnd(ReadOnlySpan<char> line)
    {
        for (int i = line.IndexOf(". "); i >= 0;)
        {
            int word = line[..i].LastIndexOf(' ') + 1;
            if (i - word > 4 || line[i - 1] == '.')
                return true;
            int next = line[(i + 2)..].IndexOf(". ");
            i = next < 0 ? -1 : i + 2 + next;
        }
        return false;
    }

    private static bool IsStatement(ReadOnlySpan<char> line, ImmutableArray<DateStatement> statements)
    {
        foreach (DateStatement statement in statements)
        {
            if (statement.Place is not null && line.Contains(statement.Quote, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
