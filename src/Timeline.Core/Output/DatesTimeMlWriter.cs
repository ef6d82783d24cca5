using System.Globalization;
using System.Text;
using System.Xml;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Output;

/// <summary>
/// TimeML 1.2.1: the document's text with <c>TIMEX3</c> elements in it. XML has no place for most control characters:
/// each of them becomes U+FFFD, so that positions stay what they are.
/// </summary>
internal sealed class DatesTimeMlWriter : DatesWriter
{
    private readonly XmlWriter xml;
    private int written;
    private int beyond;
    private int timexes;

    public DatesTimeMlWriter(Stream stream)
    {
        xml = XmlWriter.Create(stream, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            NewLineChars = "\n",
            // A carriage return is written as a reference, or reading would turn it into a line feed.
            NewLineHandling = NewLineHandling.Entitize,
            CloseOutput = false,
        });
    }

    public override void Flush() => xml.Flush();

    private protected override void Begin(DocumentPart part, ResolvedDates dates)
    {
        written = part.From + (part.IsFirst ? 0 : beyond);
        if (!part.IsFirst)
            return;
        timexes = 0;
        xml.WriteStartDocument();
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("TimeML");
        xml.WriteWhitespace("\n");
        xml.WriteElementString("DOCID", Valid(part.Document.Id));
        xml.WriteWhitespace("\n");
        if (dates.Date.Edtf is string date)
        {
            xml.WriteStartElement("DCT");
            WriteTimex("DATE", date, "");
            xml.WriteAttributeString("functionInDocument", "CREATION_TIME");
            xml.WriteString(date);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteWhitespace("\n");
        }
        timexes = 1;
        xml.WriteStartElement("TEXT");
    }

    private protected override void Write(DocumentPart part, LocatedExpression located, TemporalValue value)
    {
        TextSpan span = located.Expression.Span;
        if (span.Start < written)
            return;
        WriteText(part, span.Start);
        WriteTimex(Timex3Names.Of(located.Expression.Type), value.Timex3, Timex3Names.Of(located.Expression.Mod));
        if (located.Expression.Meaning is SetMeaning set)
        {
            if (set.Quant is not null)
                xml.WriteAttributeString("quant", set.Quant);
            if (set.Freq is not null)
                xml.WriteAttributeString("freq", set.Freq);
        }
        WriteText(part, span.End);
        xml.WriteEndElement();
    }

    private protected override void End(DocumentPart part)
    {
        WriteText(part, part.To);
        // The last expression may have reached into the next part.
        beyond = written - part.To;
        if (part.IsLast)
            xml.WriteEndDocument();
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        xml.Dispose();
    }

    private void WriteTimex(string type, string value, string mod)
    {
        xml.WriteStartElement("TIMEX3");
        xml.WriteAttributeString("tid", string.Create(CultureInfo.InvariantCulture, $"t{timexes++}"));
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("value", value);
        if (mod.Length > 0)
            xml.WriteAttributeString("mod", mod);
    }

    private void WriteText(DocumentPart part, int to)
    {
        if (to > written)
            xml.WriteString(Valid(part.Document.Text[written..to]));
        written = Math.Max(written, to);
    }

    private static string Valid(string text)
    {
        int i = 0;
        while (i < text.Length && XmlConvert.IsXmlChar(text[i]))
            i++;
        if (i == text.Length)
            return text;
        return string.Create(text.Length, text, static (valid, text) =>
        {
            for (int i = 0; i < text.Length; i++)
            {
                bool pair = i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
                if (pair)
                    valid[i] = text[i++];
                valid[i] = pair || XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD';
            }
        });
    }
}
