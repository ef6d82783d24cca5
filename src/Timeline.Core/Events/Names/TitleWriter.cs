using System.Text;
using Timeline.Documents;

namespace Timeline.Events.Names;

/// <summary>Writes the short neutral line that stands for an event: who or what first, the source's own verb.</summary>
public static class TitleWriter
{
    public static string Write(NameIndex names, TitleSource source)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(source);
        var title = new StringBuilder();
        if (source.Act is not null)
            title.Append(source.Act).Append(' ');
        if (source.Subject is { } subject)
            title.Append(names.Document.Quote(subject)).Append(' ');
        title.Append(names.Document.Quote(source.Predicate));
        return title.ToString();
    }
}
