using Timeline.Documents;

namespace Timeline.Events.Names;

/// <summary>Writes the short neutral line that stands for an event: who or what first, the source's own verb.</summary>
public static class TitleWriter
{
    /// <summary>What a title should not pass, in UTF-16 units.</summary>
    private const int Target = 90;

    /// <summary>A line that passes the target by this little is better whole than cut.</summary>
    private const int Slack = 15;

    /// <summary>What it never passes.</summary>
    private const int Limit = 130;

    /// <summary>A subject longer than this loses what follows its noun.</summary>
    private const int LongSubject = 60;

    /// <summary>Never empty as long as the source's spans hold a word.</summary>
    public static string Write(NameIndex names, TitleSource source)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(source);
        var renderer = new TitleRenderer(names, source.Remove);
        string subject = source.Subject is { } span ? TitleTidy.Subject(renderer.RenderSubject(span)) : "";
        if (subject.Length > LongSubject)
            subject = TitleCut.Shorten(subject, LongSubject, Limit / 2 + 10, 20);
        string predicate = TitleTidy.Predicate(renderer.Render(source.Predicate, source.Subject));
        predicate = TitleTidy.WithoutSecondContent(predicate);
        if (source.Auxiliary is { } auxiliary && subject.Length > 0 && predicate.Length > 1)
            predicate = $"{auxiliary} {char.ToLowerInvariant(predicate[0])}{predicate[1..]}";
        if (source.ObjectBefore is { } acted)
            predicate = $"{predicate} {TitleTidy.Inside(TitleTidy.Subject(renderer.Render(acted, source.Subject)))}";
        if (source.Quotes)
            predicate = TitleCut.Closed(predicate);
        if (source.QuotedBefore is { } words)
            predicate = $"{TitleTidy.Verb(predicate)}: “{names.Document.Quote(words).TrimEnd(',', '.', ' ').ReplaceLineEndings(" ")}”";
        if (source.Told is { } told)
            predicate = $"{predicate} that {TitleTidy.Inside(TitleTidy.WithoutOpeners(TitleTidy.Predicate(renderer.Render(told, source.Subject))))}";
        string opening = source.Act ?? "";
        string title = TitleTidy.Unpaired(TitleTidy.Join(opening, subject, predicate));
        if (title.Length > Target)
        {
            title = TitleTidy.WithoutAsides(title);
            // "Ashford council chief engineer Jane Cole": the name says enough where room is short.
            if (title.Length > Target + Slack && source.Subject is { } whole && PersonAtEnd(names, whole) is { } person && subject.EndsWith(person, StringComparison.Ordinal) && !subject.Contains(" and ", StringComparison.Ordinal) && subject.Length > person.Length + 20)
            {
                title = TitleTidy.WithoutAsides(TitleTidy.Unpaired(TitleTidy.Join(opening, person, predicate)));
                subject = person;
            }
            if (title.Length > Target + Slack)
                title = TitleCut.Shorten(title, Target, Limit, Math.Max(30, opening.Length + subject.Length + 12));
        }
        title = TitleTidy.Finish(title);
        return title.Length > 0 ? title : TitleTidy.Finish(names.Document.Quote(source.Predicate));
    }

    private static string? PersonAtEnd(NameIndex names, TextSpan subject)
    {
        ReadOnlySpan<NameMention> mentions = names.MentionsIn(subject);
        return !mentions.IsEmpty && names.Names[mentions[^1].Name] is { Type: NameType.Person } name ? name.Form : null;
    }
}
