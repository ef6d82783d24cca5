using System.Collections.Immutable;
using Timeline.Documents;

namespace Timeline.Events.Names;

/// <summary>All names of one document, where they stand, and what stands for them.</summary>
public sealed class NameIndex
{
    private NameIndex(Document document, ImmutableArray<Name> names, ImmutableArray<NameMention> mentions)
    {
        Document = document;
        Names = names;
        Mentions = mentions;
    }

    public Document Document { get; }

    /// <summary>In order of their first mention.</summary>
    public ImmutableArray<Name> Names { get; }

    /// <summary>In order of the text, without overlaps.</summary>
    public ImmutableArray<NameMention> Mentions { get; }

    public static NameIndex Build(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        (ImmutableArray<Name> names, ImmutableArray<NameMention> mentions, _) = NameBuilder.Build(document);
        return new NameIndex(document, names, mentions);
    }

    /// <summary>The mentions that lie wholly in <paramref name="span"/>.</summary>
    public ReadOnlySpan<NameMention> MentionsIn(TextSpan span)
    {
        int from = FirstAtOrAfter(span.Start);
        int to = from;
        while (to < Mentions.Length && Mentions[to].Span.End <= span.End)
            to++;
        return Mentions.AsSpan(from, to - from);
    }

    /// <summary>The names mentioned in <paramref name="span"/>, each once, in order.</summary>
    public ImmutableArray<Name> NamesIn(TextSpan span)
    {
        var found = ImmutableArray.CreateBuilder<Name>();
        foreach (NameMention mention in MentionsIn(span))
        {
            if (!found.Contains(Names[mention.Name]))
                found.Add(Names[mention.Name]);
        }
        return found.ToImmutable();
    }

    /// <summary>Who or what a pronoun ("he", "their") or a definite description ("the charity") stands for; null when unsure.</summary>
    public Referent? ReferentOf(TextSpan pronounOrDescription)
    {
        ReadOnlySpan<NameMention> inside = MentionsIn(pronounOrDescription);
        return inside.Length == 1 ? new Referent(Names[inside[0].Name].FullForm, Names[inside[0].Name]) : null;
    }

    private int FirstAtOrAfter(int position)
    {
        int low = 0;
        int high = Mentions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Mentions[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
