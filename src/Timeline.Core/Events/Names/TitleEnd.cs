using System.Text.RegularExpressions;

namespace Timeline.Events.Names;

/// <summary>What cannot stand at the end of a title, because what it belongs to is gone.</summary>
internal static partial class TitleEnd
{
    /// <summary>Without prepositions, articles and participles that have lost what follows them.</summary>
    public static string Trim(string line)
    {
        while (true)
        {
            string shorter = line.TrimEnd(' ', ',', ';', ':', '–', '—', '-', '(', '.', '/');
            if (line.EndsWith('…') || (shorter.Length < line.Length && Abbreviation().IsMatch(line)))
                shorter = line;
            Match dangling = Dangling().Match(shorter);
            if (dangling.Success && dangling.Index > 10 && !Phrasal().IsMatch(shorter) && !NeighbourTime().IsMatch(shorter))
                shorter = shorter[..dangling.Index];
            shorter = LostTerms().Replace(shorter, "");
            Match participle = Participle().Match(shorter);
            if (participle.Success && participle.Index > 20 && TitleCut.HasTensed(shorter.AsSpan(0, participle.Index)) && IsOnlyVerb(participle.Groups[1].ValueSpan))
                shorter = shorter[..participle.Index];
            if (shorter.Length == line.Length)
                return Initials().IsMatch(line) ? line + "." : line;
            line = shorter;
        }
    }

    /// <summary>"was announced by the minister, hours | after the vote": a distance from nothing.</summary>
    public static string WithoutDistance(string line) => LeftDistance().Replace(line, "");

    private static bool IsOnlyVerb(ReadOnlySpan<char> word) => Grammar.Lexicon.Find(word) is { Gerund: not null, Noun: null } entry && !entry.Is(Grammar.WordClass.Noun | Grammar.WordClass.Preposition | Grammar.WordClass.Adjective);

    /// <summary>"signed a treaty under the terms | of which they left".</summary>
    [GeneratedRegex(@"\s(?:under|on|in|by|during) the (?:terms|course|basis|provisions|conditions|light|wake)$")]
    private static partial Regex LostTerms();

    /// <summary>"Norvik, N.Y": the full stop was the sentence's, too.</summary>
    [GeneratedRegex(@"\b\p{Lu}\.\p{Lu}$")]
    private static partial Regex Initials();

    /// <summary>"was the first to come, arriving", "between relatives living": when and where are gone.</summary>
    [GeneratedRegex(@"(?:,\s|(?<=\p{Ll}s)\s)(\p{Ll}{3,}ing)$")]
    private static partial Regex Participle();

    [GeneratedRegex(@"[\s,]+(?:of|in|at|on|from|by|with|for|over|into|under|through|during|about|against|without|within|between|and|or|but|to|that|which|who|whose|the|a|an|as|its|his|their|when|where|while|because|if|than|upon|toward|towards|since|until|before|after|amid|despite|following|including|both|is|are|was|were|be|been|not|had|has|have|very|more|most|also|mere|a mere|only|just|about|some|even|nearly|almost|around|roughly|as well|at least|at most|up to|each|last|next)$")]
    private static partial Regex Dangling();

    [GeneratedRegex(@",\s(?:up|down)$|,\s(?:(?:just|only|about|nearly|almost)\s)?(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|few|\d{1,3})\s)?(?:minutes?|hours?|days?|weeks?|months?|years?)$")]
    private static partial Regex LeftDistance();

    /// <summary>"Colin Baird took over", "the pilots walked on": the particle is the verb's.</summary>
    [GeneratedRegex(@"\b(?:(?:took|taken|takes|handed|moved|passed|won|crossed|went|carried|changed) over|(?:moved|came|kicked|caved|gave|given|voted|sworn|brought|stepped|flew|phased) in|(?:went|moved|carried|called|turned|passed) on|(?:fell|went|pulled|got|came|broke) through|(?:be|been|being|was|were|is|are) (?:(?:accounted|cared|paid|called|provided) for|dealt with|disposed of|relied on|acted on|agreed to|objected to|(?:last |first )?heard (?:from|of)))$")]
    private static partial Regex Phrasal();

    /// <summary>"down from 450 the year before".</summary>
    [GeneratedRegex(@"\b(?:the|a) (?:day|night|week|month|quarter|season|year|decade) (?:before|after)$")]
    private static partial Regex NeighbourTime();

    [GeneratedRegex(@"\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|St|U\.S|U\.N|U\.K|\p{Lu})\.$")]
    private static partial Regex Abbreviation();
}
