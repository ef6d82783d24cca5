using System.Collections.Immutable;
using Timeline.Documents;

namespace Timeline.Events.Names;

/// <summary>All names of one document, where they stand, and what stands for them.</summary>
public sealed class NameIndex
{
    private readonly List<int>[] places;
    private readonly ReferentFinder referents;

    private NameIndex(Document document, ImmutableArray<Name> names, ImmutableArray<NameMention> mentions, List<Word>[] words)
    {
        Document = document;
        Names = names;
        Mentions = mentions;
        places = new List<int>[names.Length];
        for (int i = 0; i < places.Length; i++)
            places[i] = [];
        foreach (NameMention mention in mentions)
            places[mention.Name].Add(mention.Span.Start);
        referents = new ReferentFinder(this, words);
    }

    public Document Document { get; }

    /// <summary>In order of their first mention.</summary>
    public ImmutableArray<Name> Names { get; }

    /// <summary>In order of the text, without overlaps.</summary>
    public ImmutableArray<NameMention> Mentions { get; }

    public static NameIndex Build(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        (ImmutableArray<Name> names, ImmutableArray<NameMention> mentions, List<Word>[] words) = NameBuilder.Build(document);
        return new NameIndex(document, names, mentions, words);
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
        if (HeadOf(pronounOrDescription) is { } name)
            return new Referent(name.FullForm, name);
        return referents.Find(pronounOrDescription);
    }

    /// <summary>The name that a phrase is about ("NSPCC chief executive Peter Wanless"): a person before others, a possessor never.</summary>
    private Name? HeadOf(TextSpan phrase)
    {
        Name? head = null;
        foreach (NameMention mention in MentionsIn(phrase))
        {
            int end = mention.Span.End;
            if (end < Document.Text.Length && Document.Text[end] is '\'' or '’')
                continue;
            Name name = Names[mention.Name];
            if (head is null || (head.Type is not NameType.Person && name.Type is NameType.Person))
                head = name;
        }
        return head;
    }

    /// <summary>Where the mentions of one name start, ascending.</summary>
    internal List<int> PlacesOf(int name) => places[name];

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
