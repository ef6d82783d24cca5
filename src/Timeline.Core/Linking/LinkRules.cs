using Timeline.Events;

namespace Timeline.Linking;

/// <summary>The rules that say, from words alone, that two mentions can be of one event. The first that holds names the link.</summary>
internal static class LinkRules
{
    private const int FirstLines = 3;

    /// <summary>Null when no rule holds.</summary>
    public static (string Rule, double Strength)? Judge(MentionProfile a, MentionProfile b)
    {
        // Two clauses of one sentence tell two events: "he was hit by a car and died nine days later".
        if (a.Id.Document == b.Id.Document && a.Mention.Sentence == b.Mention.Sentence)
            return null;
        if (a.Mention.Supporting && b.Mention.Supporting)
            return null;
        if (IsHeadlineOfLead(a, b) || IsHeadlineOfLead(b, a))
            return ("headline-and-lead", 0.85);
        PairWords words = PairWords.Of(a, b);
        return SameWork(a, b, words) ?? SameFate(a, b, words) ?? SameQuotation(a, b) ?? SameCount(a, b, words) ?? SameAct(a, b, words) ?? SameSpan(a, b) ?? SameWords(a, b, words) ?? SameNews(a, b, words);
    }

    /// <summary>"Ferry boss quits" over "The chief executive of Skerry Lines has resigned": the headline tells what the lead tells.</summary>
    private static bool IsHeadlineOfLead(MentionProfile headline, MentionProfile lead) =>
        headline.Mention.Role == MentionRole.Headline && lead.Mention.Role == MentionRole.Lead && headline.Id.Document == lead.Id.Document && headline.Act == lead.Act && (headline.Act is not ("say" or "make") || headline.Mention.Predicate == lead.Mention.Predicate)
        && headline.Mention.Kind != "state" && headline.Mention.Time is { Binding: TimeBinding.DocumentDate, Relation: TimeRelation.On } && lead.Mention.Time is { Binding: TimeBinding.DocumentDate, Relation: TimeRelation.On }
        && !ActorsContradict(headline.Mention, lead.Mention);

    /// <summary>"Cole's 2014 report" and "another report by social worker Jane Cole".</summary>
    private static (string, double)? SameWork(MentionProfile a, MentionProfile b, PairWords words)
    {
        if (a.WorkClass is null || b.WorkClass is null || a.Act != b.Act)
            return null;
        bool sameHead = a.WorkClass == b.WorkClass;
        bool inquiryAndReport = a.Act is "make" or "commission" && a.WorkClass is "report" or "inquiry" && b.WorkClass is "report" or "inquiry";
        if (!sameHead && !inquiryAndReport)
            return null;
        string? left = OwnName(a), right = OwnName(b);
        NameRelation author = NameMatch.Compare(a.Author, b.Author);
        if (author == NameRelation.Different)
            return null;
        bool named = left is not null && right is not null;
        if (named && string.Equals(left, right, StringComparison.OrdinalIgnoreCase))
            return ("same-work+same-name", 0.97);
        if (author == NameRelation.Same)
            return named || (!sameHead && !NameMatch.IsPerson(a.Author!)) ? null : sameHead ? ("same-work+same-author", 0.95) : ("same-inquiry+same-author", 0.8);
        if (named || !sameHead)
            return null;
        if (a.StatedYear is int year && b.StatedYear == year)
            return words.Shared > 1 ? ("same-work+same-year+shared-words", 0.75) : ("same-work+same-year", 0.6);
        if (words.Likeness >= 0.4 && words.Shared >= 3)
            return ("same-work+shared-words", 0.5 + (words.Likeness / 4));

        // An article that speaks of "a review" and "the review" speaks of one, unless more is said.
        bool passing = (a.Mention.Supporting || b.Mention.Supporting) && (a.Author is null) != (b.Author is null);
        return a.Id.Document == b.Id.Document && a.WorkClass != "act" && !passing ? ("same-work+same-document", 0.6) : null;
    }

    private static string? OwnName(MentionProfile profile) => profile.Mention.Work is { } work ? WorkNames.OwnName(work.Name, work.Head) : null;

    /// <summary>"Quill was killed by a fall" and "the rope broke and Ada Quill died": nobody dies, or is born, twice.</summary>
    private static (string, double)? SameFate(MentionProfile a, MentionProfile b, PairWords words)
    {
        if (a.Act != b.Act || a.Act is not ("die" or "born") || words.Shared < 1 || ActorsContradict(a.Mention, b.Mention))
            return null;
        foreach (string actor in a.Mention.Actors)
        {
            // A name of one word is many people's.
            if (NameMatch.IsPerson(actor) && (words.Shared > 1 || NameMatch.Tokens(actor).Length > 1) && b.Mention.Actors.Any(other => NameMatch.IsPerson(other) && NameMatch.Compare(actor, other) == NameRelation.Same))
                return ("same-fate+same-person", 0.75 + (words.Likeness / 5));
        }
        return null;
    }

    /// <summary>Two papers carry the same words of one speaker.</summary>
    private static (string, double)? SameQuotation(MentionProfile a, MentionProfile b)
    {
        if (a.Quotations.Length == 0 || b.Quotations.Length == 0 || a.Act != b.Act)
            return null;
        int shared = a.Quotations.Intersect(b.Quotations).Count();
        return shared == 0 ? null : ("same-quotation", shared > 3 ? 0.9 : 0.75);
    }

    /// <summary>"1,430 pupils had been harmed between 1981 and 1992" and "led to the harm of at least 1,430 pupils": a count that is no round number.</summary>
    private static (string, double)? SameCount(MentionProfile a, MentionProfile b, PairWords words)
    {
        if (a.Mention.Supporting == b.Mention.Supporting || a.Id.Document == b.Id.Document && a.Mention.Sentence == b.Mention.Sentence)
            return null;

        // Who found or said it did something else.
        if ((a.Mention.Supporting ? b : a).Act is "make" or "say" or "commission")
            return null;
        foreach (Figure figure in a.Mention.Figures.Where(CountedPersons.IsTelling))
        {
            bool round = CountedPersons.IsRound(figure.Value);
            if (b.Mention.Figures.Any(f => f.Value == figure.Value && CountedPersons.IsTelling(f)) && words.Shared > (round ? 1 : 0) && (!round || words.Names > 0))
                return ("same-count", 0.6);
        }
        return null;
    }

    /// <summary>"The minister dismissed the board" and "the board was sacked by Minister Quill".</summary>
    private static (string, double)? SameAct(MentionProfile a, MentionProfile b, PairWords words)
    {
        if (a.Act != b.Act || words.Shared < 2 || WorksDiffer(a, b))
            return null;

        // "The blast injured 60 people" and "the blast injured 44 people", in texts that name nobody in common: two blasts.
        if (a.Act is "die" or "injure" && words.Names == 0 && a.Id.Document != b.Id.Document && CountsDiffer(a.Mention, b.Mention))
            return null;

        // The verbs of saying carry no event of their own: what is said must agree.
        bool sameYear = a.StatedYear is int year && b.StatedYear == year;
        // But an article that says twice what one body announced says it of one announcement.
        bool repeated = a.Id.Document == b.Id.Document && words.Shared >= 4 && words.Names > 0 && a.Mention.Kind == "announcement" && b.Mention.Kind == "announcement";
        double needed = repeated ? 0.25 : a.Act is "say" ? 0.65 : words.Names > 0 || sameYear ? 0.5 : 0.6;
        if (words.Likeness < needed || ActorsContradict(a.Mention, b.Mention))
            return null;
        return (words.Names > 0 ? "same-act+same-names+shared-words" : "same-act+shared-words", 0.35 + (words.Likeness * 0.6));
    }

    private static bool CountsDiffer(EventMention a, EventMention b) =>
        !a.Figures.IsEmpty && !b.Figures.IsEmpty && !a.Figures.Any(f => b.Figures.Any(g => g.Value == f.Value));

    /// <summary>"1,400 children were exploited between 1997 and 2013", "more than 1,500 girls were abused in the town between 1997 and 2013".</summary>
    private static (string, double)? SameSpan(MentionProfile a, MentionProfile b)
    {
        if (a.StatedSpan is null || a.StatedSpan != b.StatedSpan || a.Mention.Kind != b.Mention.Kind || a.Mention.Figures.IsEmpty || b.Mention.Figures.IsEmpty)
            return null;
        return a.Id.Document != b.Id.Document && !ActorsContradict(a.Mention, b.Mention) ? ("same-span+same-kind", 0.7) : null;
    }

    /// <summary>Nearly the same sentence with another verb: "Two die in fire" over "A fire killed two people".</summary>
    private static (string, double)? SameWords(MentionProfile a, MentionProfile b, PairWords words)
    {
        if (a.IsThin || b.IsThin)
            return null;
        bool retold = a.Id.Document == b.Id.Document && a.Mention.Role != b.Mention.Role;

        // What is so is not what somebody did: "the ministry knew of the leak", "a review of the ministry's leak was ordered".
        if (!retold && (a.Mention.Kind == "state") != (b.Mention.Kind == "state"))
            return null;
        double needed = retold ? 0.6 : 0.75;

        // "A man was arrested over the fire that killed two" is not the fire, however many words it repeats.
        if (!retold && ProfileBuilder.IsKnownAct(a.Mention.Predicate) && ProfileBuilder.IsKnownAct(b.Mention.Predicate))
            needed = 0.9;
        return words.Likeness >= needed && words.Shared >= 3 && !ActorsContradict(a.Mention, b.Mention) ? ("shared-words", words.Likeness * 0.8) : null;
    }

    /// <summary>"Engineer arrested" over "Police arrested the engineer Olaf Brandt": a headline tells in a few words what its first lines tell.</summary>
    private static (string, double)? SameNews(MentionProfile a, MentionProfile b, PairWords words)
    {
        if (!CandidateKeys.IsHeadline(a) && !CandidateKeys.IsHeadline(b))
            return null;
        bool over = a.Id.Document == b.Id.Document && a.Mention.Role != b.Mention.Role && Math.Abs(a.Mention.Sentence - b.Mention.Sentence) <= FirstLines;
        return over && a.Act == b.Act && words.Shared > 0 && !ActorsContradict(a.Mention, b.Mention) ? ("headline+same-act", 0.8) : null;
    }

    /// <summary>"The review was commissioned after Cole's report" and "Marsh's report was commissioned after Cole's report" share most of their words.</summary>
    private static bool WorksDiffer(MentionProfile a, MentionProfile b) =>
        a.Act is "make" or "commission" && a.WorkClass is not null && b.WorkClass is not null && (a.WorkClass != b.WorkClass || NameMatch.Compare(a.Author, b.Author) == NameRelation.Different);

    /// <summary>Whether each side has a person that the other does not know: "Anna Trent was elected" and "Ivo Trent was elected".</summary>
    public static bool ActorsContradict(EventMention a, EventMention b) => HasStranger(a, b) && HasStranger(b, a);

    private static bool HasStranger(EventMention mention, EventMention other)
    {
        foreach (string actor in mention.Actors)
        {
            if (NameMatch.IsPerson(actor) && !other.Actors.Concat(other.Names).Any(n => NameMatch.Compare(actor, n) == NameRelation.Same))
                return true;
        }
        return false;
    }
}
