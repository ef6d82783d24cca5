using System.Collections.Immutable;
using System.Text;
using System.Xml;

namespace Timeline.Documents;

/// <summary>
/// Reads TimeML 1.2: the content of TEXT is the document, the DCT is its date, and positions count in the decoded
/// content ("R&amp;amp;D" has three characters). Line ends are LF, as every XML parser hands them out.
/// </summary>
public static class TimeMlReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        // A document type is passed over: never fetched, and none of its entities known. Some tools write one.
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    public static bool IsTimeMl(string path) => path.EndsWith(".tml", StringComparison.OrdinalIgnoreCase);

    /// <returns>Null when the file is not well-formed or holds no TEXT; one diagnostic says where.</returns>
    public static TimeMl? Read(Stream stream, string path, Action<Diagnostic> report)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(report);
        var content = new Content();
        try
        {
            using var reader = XmlReader.Create(stream, Settings);
            while (reader.Read())
                content.Take(reader);
        }
        catch (XmlException e)
        {
            report(new Diagnostic(Severity.Error, path, e.LineNumber, $"not well-formed TimeML: {Plain(e.Message)}"));
            return null;
        }
        if (!content.HasText)
        {
            report(new Diagnostic(Severity.Error, path, 0, "not TimeML: it has no TEXT element"));
            return null;
        }
        return content.ToTimeMl();
    }

    /// <summary>The parser's sentence without the place that it adds: the diagnostic has one.</summary>
    private static string Plain(string message)
    {
        int place = message.IndexOf(" Line ", StringComparison.Ordinal);
        return (place < 0 ? message : message[..place]).TrimEnd('.');
    }

    private sealed class Content
    {
        private readonly StringBuilder text = new();
        private readonly List<TimeMlExpression> expressions = [];
        private readonly Stack<(int Start, string Type, string Value, string Mod)> open = [];
        private int textDepth = -1;
        private int creationDepth = -1;
        private string? creationTime;

        public bool HasText { get; private set; }

        public void Take(XmlReader reader)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    Begin(reader);
                    break;
                case XmlNodeType.EndElement:
                    End(reader);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when textDepth >= 0:
                    text.Append(reader.Value);
                    break;
            }
        }

        public TimeMl ToTimeMl() => new(
            text.ToString(),
            creationTime,
            [.. expressions.OrderBy(e => e.Span.Start).ThenByDescending(e => e.Span.Length)]);

        private void Begin(XmlReader reader)
        {
            if (reader.LocalName == "TEXT" && textDepth < 0)
            {
                HasText = true;
                textDepth = reader.IsEmptyElement ? -1 : reader.Depth;
            }
            else if (reader.LocalName == "DCT" && !reader.IsEmptyElement)
            {
                creationDepth = reader.Depth;
            }
            else if (reader.LocalName == "TIMEX3")
            {
                string value = reader.GetAttribute("value") ?? "";
                if (creationDepth >= 0 && value.Length > 0)
                    creationTime ??= value;
                // An empty one stands for a time that no word of the text names.
                if (textDepth >= 0 && !reader.IsEmptyElement)
                    open.Push((text.Length, reader.GetAttribute("type") ?? "", value, reader.GetAttribute("mod") ?? ""));
            }
        }

        private void End(XmlReader reader)
        {
            if (reader.LocalName == "TIMEX3" && textDepth >= 0 && open.TryPop(out var timex))
            {
                if (text.Length > timex.Start)
                    expressions.Add(new TimeMlExpression(TextSpan.FromBounds(timex.Start, text.Length), timex.Type, timex.Value, timex.Mod));
            }
            else if (reader.Depth == textDepth)
            {
                textDepth = -1;
            }
            else if (reader.Depth == creationDepth)
            {
                creationDepth = -1;
            }
        }
    }
}
