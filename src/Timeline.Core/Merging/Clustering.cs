using System.Collections.Immutable;
using Timeline.Linking;

namespace Timeline.Merging;

/// <summary>One join that was made, for explanations.</summary>
internal readonly record struct Join(int A, int B, string Rule);

/// <summary>
/// Joins linked mentions into events: first what both sides date, strongest link first, then what is undated or only
/// loosely alike, and that only where there is no second event it could be.
/// </summary>
internal sealed class Clustering
{
    private const double Firm = 0.8;
    private const double Retold = 0.85;
    private const double RetoldBlow = 0.5;
    private const double Near = 0.1;
    private const int MostAlternatives = 64;

    private readonly MentionTable table;
    private readonly Clusters clusters;
    private readonly Edge[] edges;
    private readonly Edge[] days;
    private readonly LinkGraph graph;

    private Clustering(MentionTable table, ImmutableArray<MentionLink> links, ImmutableArray<MentionLink> days)
    {
        this.table = table;
        clusters = new Clusters(table);
        Edge EdgeOf(MentionLink link) => new(table.IndexOf(link.A), table.IndexOf(link.B), link.Strength, link.Rule);
        edges = [.. links.Select(EdgeOf)];
        this.days = [.. days.Select(EdgeOf)];
        Array.Sort(edges, static (x, y) =>
            x.Strength != y.Strength ? y.Strength.CompareTo(x.Strength) : x.A != y.A ? x.A.CompareTo(y.A) : x.B.CompareTo(y.B));
        graph = new LinkGraph(table.Count, edges);
    }

    public List<Join> Joins { get; } = [];

    /// <param name="days">See <see cref="SameDayPairs"/>; in order.</param>
    public static (Clusters Clusters, List<Join> Joins) Run(MentionTable table, ImmutableArray<MentionLink> links, ImmutableArray<MentionLink> days, MergeHints hints)
    {
        var run = new Clustering(table, links, days);
        run.Pins(hints);
        run.JoinDated();
        run.JoinSameDay();
        run.JoinRest();
        run.JoinRetold();
        run.JoinRetoldBlows();
        run.JoinConflicting();
        run.JoinSupporting();
        return (run.clusters, run.Joins);
    }

    private void Pins(MergeHints hints)
    {
        foreach (var (a, b) in hints.CannotLink)
            clusters.Forbid(table.IndexOf(a), table.IndexOf(b));
        foreach (var (a, b) in hints.MustLink)
        {
            int left = clusters.Find(table.IndexOf(a)), right = clusters.Find(table.IndexOf(b));
            if (left == right || clusters.AreForbidden(left, right))
                continue;
            clusters.Join(left, right);
            Joins.Add(new Join(table.IndexOf(a), table.IndexOf(b), "pin"));
        }
    }

    private void JoinDated()
    {
        foreach (Edge edge in edges)
        {
            int a = clusters.Find(edge.A), b = clusters.Find(edge.B);
            if (a != b && edge.Strength >= Firm && !IsSupporting(edge) && clusters.IsDated(a) && clusters.IsDated(b) && clusters.CanBeOne(a, b))
                Make(edge, a, b);
        }
    }

    private void JoinSameDay()
    {
        foreach (Edge edge in days)
        {
            int a = clusters.Find(edge.A), b = clusters.Find(edge.B);
            if (a != b && clusters.CanBeOne(a, b) && !Blows.CountTwo(table, clusters.MembersOf(a), clusters.MembersOf(b)))
                Make(edge, a, b);
        }
    }

    private void JoinRest()
    {
        foreach (Edge edge in edges)
        {
            int a = clusters.Find(edge.A), b = clusters.Find(edge.B);
            if (a != b && !IsSupporting(edge) && clusters.CanBeOne(a, b) && !IsAmbiguous(a, b, edge) && !IsAmbiguous(b, a, edge))
                Make(edge, a, b);
        }
    }

    /// <summary>
    /// A document that tells an old event without saying when gets its own day only for want of a better one: where
    /// another source dates the very same act before that day, it is that event told again.
    /// </summary>
    private void JoinRetold()
    {
        foreach (Edge edge in edges)
        {
            int a = clusters.Find(edge.A), b = clusters.Find(edge.B);
            if (a == b || edge.Strength < Retold || IsSupporting(edge) || clusters.IsWorded(a) == clusters.IsWorded(b))
                continue;
            int worded = clusters.IsWorded(a) ? a : b, told = worded == a ? b : a;
            if (clusters.RangeOf(worded).First > clusters.RangeOf(told).Last || !RetellingRule.Holds(table[edge.A], table[edge.B])
                || !clusters.HaveOneIdentity(a, b) || HasRival(told, worded, edge))
                continue;
            Make(edge with { Rule = edge.Rule + "+told-again" }, a, b);
        }
    }

    /// <summary>
    /// "The blast injured 500" in an article that dates one blast: that one. Of two dated blows it could be either.
    /// </summary>
    private void JoinRetoldBlows()
    {
        for (int d = 0; d < table.Records.Length; d++)
        {
            foreach (var (retold, dated) in Blows.Retold(table.NamesOf(d), table.ClaimsOf(d)))
            {
                int x = table.IndexOf(new MentionId(d, retold)), y = table.IndexOf(new MentionId(d, dated));
                int a = clusters.Find(x), b = clusters.Find(y);
                if (a != b && !clusters.IsWorded(a) && clusters.RangeOf(a).Last >= clusters.RangeOf(b).First
                    && clusters.HaveOneIdentity(a, b) && !Blows.CountTwo(table, clusters.MembersOf(a), clusters.MembersOf(b)))
                    Make(new Edge(Math.Min(x, y), Math.Max(x, y), RetoldBlow, "same-document+the-one-blow-it-dates"), a, b);
            }
        }
    }

    /// <summary>Whether words date another event that <paramref name="told"/> is as near to.</summary>
    private bool HasRival(int told, int worded, Edge edge)
    {
        int looked = 0;
        foreach (int member in clusters.MembersOf(told))
        {
            foreach (var (neighbour, strength) in graph.Of(member))
            {
                if (++looked > MostAlternatives)
                    return false;
                int rival = clusters.Find(neighbour);
                if (rival != told && rival != worded && strength >= edge.Strength - Near && clusters.IsWorded(rival))
                    return true;
            }
        }
        return false;
    }

    /// <summary>
    /// Sources that cannot both be right about one and the same event: the day differs, all else agrees. Kept for
    /// links that leave no doubt, and for days that a slip can explain.
    /// </summary>
    private void JoinConflicting()
    {
        foreach (Edge edge in edges)
        {
            int a = clusters.Find(edge.A), b = clusters.Find(edge.B);
            if (a != b && !IsSupporting(edge) && ConflictRule.Holds(table, clusters, edge, a, b))
                Make(edge with { Rule = edge.Rule + "+dates-differ" }, a, b);
        }
    }

    /// <summary>
    /// Mentions that tell no event of their own come last and join one event each, the likeliest, so that no two events meet
    /// over "the report".
    /// </summary>
    private void JoinSupporting()
    {
        foreach (Edge edge in edges)
        {
            if (!IsSupporting(edge))
                continue;
            int loose = table[edge.A].Supporting ? edge.A : edge.B, told = clusters.Find(loose == edge.A ? edge.B : edge.A);
            if (clusters.Find(loose) == loose && clusters.MembersOf(loose).Count == 1 && !CitesSentence(told, loose)
                && clusters.CanBeOne(loose, told) && !IsAmbiguous(loose, told, edge))
                Make(edge, loose, told);
        }
    }

    private bool IsSupporting(Edge edge) => table[edge.A].Supporting || table[edge.B].Supporting;

    private bool CitesSentence(int root, int mention)
    {
        foreach (int member in clusters.MembersOf(root))
        {
            if (table[member].Sentence == table[mention].Sentence && table.DocumentOf(member) == table.DocumentOf(mention))
                return true;
        }
        return false;
    }

    /// <summary>
    /// Whether <paramref name="loose"/> is as near to another event that cannot be <paramref name="other"/>: "the
    /// report" beside two reports joins neither.
    /// </summary>
    private bool IsAmbiguous(int loose, int other, Edge edge)
    {
        if (clusters.IsDated(loose) && edge.Strength >= Firm)
            return false;
        int looked = 0;
        foreach (int member in clusters.MembersOf(loose))
        {
            foreach (var (neighbour, strength) in graph.Of(member))
            {
                if (++looked > MostAlternatives)
                    return false;
                int rival = clusters.Find(neighbour);
                if (rival != loose && rival != other && strength >= edge.Strength - Near && !table[neighbour].Supporting
                    && clusters.CanBeOne(loose, rival) && !clusters.CanBeOne(other, rival))
                    return true;
            }
        }
        return false;
    }

    private void Make(Edge edge, int a, int b)
    {
        clusters.Join(a, b);
        Joins.Add(new Join(edge.A, edge.B, edge.Rule));
    }
}
