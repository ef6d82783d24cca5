using Timeline.Events;

namespace Timeline.Linking;

/// <summary>What linking looks at of one mention: its words by their hashes, its act, its work. All but the weights depends on its document alone.</summary>
internal sealed class MentionProfile
{
    public required MentionId Id { get; init; }

    public required EventMention Mention { get; init; }

    /// <summary>Sorted, without repeats; the words of names are among them.</summary>
    public required ulong[] Terms { get; init; }

    /// <summary>Whether the claim is so short that its sentence's words stand in for its own.</summary>
    public bool IsThin { get; init; }

    /// <summary>Sorted keys of names.</summary>
    public required ulong[] Names { get; init; }

    /// <summary>Class of the predicate in <c>acts.tsv</c>, or the predicate itself.</summary>
    public required string Act { get; init; }

    /// <summary>Class of the work's head in <c>work-heads.tsv</c>, or the head itself; null without a work.</summary>
    public string? WorkClass { get; init; }

    /// <summary>Who made the work, as far as the mention says: "the Cole Report" is Cole's.</summary>
    public string? Author { get; init; }

    /// <summary>The one year that the text itself gives, not counted from anything; null without.</summary>
    public int? StatedYear { get; init; }

    /// <summary>The years that a span of years states: "between 1997 and 2013"; null for anything else.</summary>
    public (int First, int Last)? StatedSpan { get; init; }

    public ulong[] Quotations { get; init; } = [];

    /// <summary>The weights of <see cref="Terms"/>, in their order; empty before <see cref="Weigh"/>.</summary>
    public double[] Weights { get; private set; } = [];

    /// <summary>Sum of <see cref="Weights"/>.</summary>
    public double Weight { get; private set; }

    /// <summary>Only when every document has been counted is known what a word weighs.</summary>
    public void Weigh(Vocabulary vocabulary)
    {
        Weights = Array.ConvertAll(Terms, vocabulary.WeightOf);
        Weight = Weights.Sum();
    }
}
