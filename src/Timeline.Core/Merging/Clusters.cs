using Timeline.Events;
using Timeline.Linking;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>Disjoint sets of mentions, each with what all its mentions have agreed on so far.</summary>
internal sealed class Clusters
{
    private readonly MentionTable table;
    private readonly int[] parent;
    private readonly State[] states;

    public Clusters(MentionTable table)
    {
        this.table = table;
        parent = new int[table.Count];
        states = new State[table.Count];
        for (int i = 0; i < parent.Length; i++)
        {
            parent[i] = i;
            DateClaim claim = table.Claims[i];
            WorkReference? work = table[i].Work;
            states[i] = new State
            {
                Range = claim.Reach,
                Dated = claim.Strength > ClaimStrength.Bound,
                Worded = claim.Strength > ClaimStrength.Telling,
                Authors = work is not null && (work.Author ?? WorkNames.AuthorIn(work.Name, work.Head)) is string author ? [author] : [],
                Names = work is not null && WorkNames.OwnName(work.Name, work.Head) is string name ? [name] : [],
            };
        }
    }

    public int Find(int mention)
    {
        while (parent[mention] != mention)
        {
            parent[mention] = parent[parent[mention]];
            mention = parent[mention];
        }
        return mention;
    }

    /// <summary>Whether any mention says when, and not only that it has happened.</summary>
    public bool IsDated(int root) => states[root].Dated;

    /// <summary>Whether words of a text date it, and not only the day of telling.</summary>
    public bool IsWorded(int root) => states[root].Worded;

    public DateRange RangeOf(int root) => states[root].Range;

    public IReadOnlyList<int> MembersOf(int root) => states[root].Members is { } members ? members : [root];

    /// <summary>Whether two clusters can be one event.</summary>
    public bool CanBeOne(int a, int b) => states[a].Range.Overlaps(states[b].Range) && HaveOneIdentity(a, b);

    /// <summary><see cref="CanBeOne"/> but for the dates.</summary>
    public bool HaveOneIdentity(int a, int b) => !AreForbidden(a, b) && !NamesDiffer(a, b) && DifferentAuthors(a, b) is null;

    /// <summary>Why two clusters cannot be one event, in words; null when they can.</summary>
    public string? Obstacle(int a, int b)
    {
        State left = states[a], right = states[b];
        if (!left.Range.Overlaps(right.Range))
            return $"dates differ: {Resolution.RangeText.Plain(left.Range)} against {Resolution.RangeText.Plain(right.Range)}";
        if (DifferentAuthors(a, b) is var (author, other))
            return $"authors differ: {author} against {other}";
        if (NamesDiffer(a, b))
            return $"names differ: {left.Names[0]} against {right.Names[0]}";
        return AreForbidden(a, b) ? "kept apart by a pin" : null;
    }

    /// <summary>Whether a pin keeps them apart.</summary>
    public bool AreForbidden(int a, int b) =>
        (states[a].Forbidden is { } left && MembersOf(b).Any(left.Contains)) || (states[b].Forbidden is { } right && MembersOf(a).Any(right.Contains));

    private bool NamesDiffer(int a, int b) =>
        states[a].Names.Length > 0 && states[b].Names.Length > 0 && !states[a].Names.Intersect(states[b].Names, StringComparer.OrdinalIgnoreCase).Any();

    private (string One, string Other)? DifferentAuthors(int a, int b)
    {
        foreach (string author in states[a].Authors)
        {
            foreach (string other in states[b].Authors)
            {
                if (NameMatch.Compare(author, other) == NameRelation.Different)
                    return (author, other);
            }
        }
        return null;
    }

    public void Forbid(int a, int b)
    {
        (states[Find(a)].Forbidden ??= []).Add(b);
        (states[Find(b)].Forbidden ??= []).Add(a);
    }

    /// <param name="a">A root.</param>
    /// <param name="b">Another root.</param>
    public void Join(int a, int b)
    {
        // The root is the smallest mention, so that it does not depend on the order of joins.
        int root = Math.Min(a, b), child = Math.Max(a, b);
        State left = states[root], right = states[child];
        parent[child] = root;
        List<int> members = left.Members ?? [root];
        if (right.Members is { } more && more.Count > members.Count)
            (members, more) = (more, members);
        else
            more = right.Members ?? [child];
        members.AddRange(more);
        left.Members = members;
        DateRange range = left.Range.Intersect(right.Range);

        // A day of telling gives way to words that date the event; of two versions the first stays.
        left.Range = !range.IsEmpty ? range : right.Worded && !left.Worded ? right.Range : left.Range;
        left.Dated |= right.Dated;
        left.Worded |= right.Worded;
        left.Authors = [.. left.Authors.Union(right.Authors, StringComparer.Ordinal)];
        left.Names = [.. left.Names.Union(right.Names, StringComparer.OrdinalIgnoreCase)];
        if (right.Forbidden is not null)
            (left.Forbidden ??= []).UnionWith(right.Forbidden);
        states[child] = State.Gone;
    }

    /// <summary>Members of every cluster, sorted, in order of their first mention.</summary>
    public IEnumerable<int[]> All()
    {
        for (int i = 0; i < parent.Length; i++)
        {
            if (parent[i] == i)
                yield return [.. MembersOf(i).Order()];
        }
    }

    private sealed class State
    {
        public static readonly State Gone = new() { Authors = [], Names = [] };

        public DateRange Range { get; set; }

        public bool Dated { get; set; }

        public bool Worded { get; set; }

        public required string[] Authors { get; set; }

        public required string[] Names { get; set; }

        public List<int>? Members { get; set; }

        public HashSet<int>? Forbidden { get; set; }
    }
}
