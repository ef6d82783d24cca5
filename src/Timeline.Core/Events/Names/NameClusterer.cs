using System.Collections.Immutable;
using Timeline.Documents;

namespace Timeline.Events.Names;

/// <summary>Decides which capitalised phrases of a document name the same: "Professor Jane Cole", "Ms Cole", "Cole".</summary>
internal sealed class NameClusterer
{
    private readonly List<NameEntity> entities = [];
    private readonly Dictionary<string, NameEntity> byForm = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<NameEntity>> byLast = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<NameEntity>> byFirst = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names that a person shares with something else of the text.</summary>
    private readonly HashSet<string> shared = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, NameEntity?> byAcronym = new(StringComparer.Ordinal);

    public static (ImmutableArray<Name> Names, ImmutableArray<NameMention> Mentions) Cluster(List<FoundName> found)
    {
        var clusterer = new NameClusterer();
        var owners = new NameEntity?[found.Count];
        // Names in full first, so that a headline's "Cole" finds the "Jane Cole" of the text below it.
        for (int i = 0; i < found.Count; i++)
        {
            if (found[i].Tokens.Length > 1 && !found[i].Doubtful)
                owners[i] = clusterer.AddFull(found[i]);
        }
        for (int i = 0; i < found.Count; i++)
        {
            if (found[i].Tokens.Length > 1 && found[i].Doubtful)
                owners[i] = clusterer.AddFull(found[i]);
        }
        clusterer.IndexAcronyms();
        clusterer.FindNamesakes(found);
        for (int i = 0; i < found.Count; i++)
        {
            if (owners[i] is { } owner)
                owner.LastFull = found[i].Span.Start;
            else
                owners[i] = clusterer.AddShort(found[i]);
        }
        return Finish(found, owners);
    }

    private NameEntity AddFull(FoundName name)
    {
        NameEntity? entity = null;
        if (name.Type is NameType.Person)
            entity = SamePerson(name);
        else if (byForm.TryGetValue(name.Text, out NameEntity? same))
            entity = same;
        else if (name.Type is NameType.Other && SamePerson(name) is { } person)
            entity = person;
        else if (name.Type is NameType.Body)
            entity = SameBody(name);
        return Register(entity, name);
    }

    private NameEntity Register(NameEntity? entity, FoundName name)
    {
        if (entity is null)
        {
            entity = new NameEntity { Tokens = name.Tokens, Text = name.Text };
            entities.Add(entity);
            Listed(byLast, entity.LastToken).Add(entity);
            Listed(byFirst, entity.Tokens[0]).Add(entity);
        }
        entity.Add(name);
        byForm.TryAdd(name.Text, entity);
        return entity;
    }

    private static List<NameEntity> Listed(Dictionary<string, List<NameEntity>> index, string token)
    {
        if (!index.TryGetValue(token, out List<NameEntity>? list))
            index[token] = list = [];
        return list;
    }

    private NameEntity? SamePerson(FoundName name)
    {
        if (byForm.TryGetValue(name.Text, out NameEntity? same))
            return same;
        string last = name.Tokens[^1];
        if (!byLast.TryGetValue(last, out List<NameEntity>? candidates))
            return null;
        NameEntity? only = null;
        foreach (NameEntity candidate in candidates)
        {
            if (candidate.Type is not NameType.Person || !GivenNamesAgree(candidate.Tokens, name.Tokens))
                continue;
            if (only is not null)
                return null;
            only = candidate;
        }
        return only;
    }

    /// <summary>"Dwight D. Eisenhower" and "Dwight Eisenhower", "J. Smith" and "John Smith".</summary>
    private static bool GivenNamesAgree(string[] one, string[] other)
    {
        if (one.Length < 2 || other.Length < 2)
            return false;
        string a = one[0].TrimEnd('.');
        string b = other[0].TrimEnd('.');
        if (a.Length == 1 || b.Length == 1)
            return char.ToUpperInvariant(a[0]) == char.ToUpperInvariant(b[0]);
        return string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"Ashford council" beside "Ashford metropolitan borough council": same first word, same noun, fewer words between.</summary>
    private NameEntity? SameBody(FoundName name)
    {
        if (!byFirst.TryGetValue(name.Tokens[0], out List<NameEntity>? candidates))
            return null;
        foreach (NameEntity candidate in candidates)
        {
            if (candidate.Type is not NameType.Body || candidate.Tokens.Length < 2)
                continue;
            bool sameHead = string.Equals(candidate.Tokens[^1], name.Tokens[^1], StringComparison.OrdinalIgnoreCase) && NameLexicon.Head(name.Tokens[^1]) is "lower";
            if (sameHead && (Within(name.Tokens, candidate.Tokens) || Within(candidate.Tokens, name.Tokens)))
                return candidate;
            // "Acme Holdings Inc." beside "Acme Holdings".
            if (string.Equals(NameKey.Of(candidate.Text), NameKey.Of(name.Text), StringComparison.Ordinal))
                return candidate;
        }
        return null;
    }

    private static bool Within(string[] few, string[] many)
    {
        int k = 0;
        foreach (string token in many)
        {
            if (k < few.Length && string.Equals(token, few[k], StringComparison.OrdinalIgnoreCase))
                k++;
        }
        return k == few.Length;
    }

    private void IndexAcronyms()
    {
        foreach (NameEntity entity in entities)
        {
            if (entity.Acronym is { } stated)
                byAcronym[stated] = entity;
        }
        foreach (NameEntity entity in entities)
        {
            if (entity.Tokens.Length < 3 && entity.Type is not NameType.Body || entity.Type is NameType.Person || entity.Tokens.Length < 2)
                continue;
            string initials = Initials(entity.Tokens);
            // Two bodies with the same initials: neither may claim them.
            if (entity.Acronym is null && initials.Length > 1 && !byAcronym.TryAdd(initials, entity) && byAcronym[initials] is { Acronym: null })
                byAcronym[initials] = null;
        }
    }

    private static string Initials(string[] tokens)
    {
        var initials = new System.Text.StringBuilder();
        foreach (string token in tokens)
        {
            if (token is not ("of" or "the" or "for" or "and" or "&" or "on" or "to" or "against") && char.IsLetter(token[0]) && !NameKey.IsSuffix(token))
                initials.Append(char.ToUpperInvariant(token[0]));
        }
        return initials.ToString();
    }

    private NameEntity? AddShort(FoundName name)
    {
        string token = name.Tokens[0];
        bool person = name.Type is NameType.Person;
        NameEntity? owner = null;
        if (!person && byAcronym.TryGetValue(token.Replace(".", "", StringComparison.Ordinal), out NameEntity? expansion) && expansion is not null && token.Length > 1 && char.IsUpper(token[1]))
        {
            expansion.Acronym ??= token;
            return expansion;
        }
        bool place = name.Type is NameType.Place && !person;
        if (!(place && (name.Located || NameLexicon.IsPlace(token))))
        {
            // "King Hussein" is no "Saddam Hussein": such titles stand before a given name.
            owner = name.Title is { } title && BearsGivenName(title) ? Nearest(token, name, byFirst) : (shared.Contains(token) && name is { Title: null, Gender: Gender.Unknown } ? null : Nearest(token, name, byLast)) ?? BodyCalled(token, person) ?? Nearest(token, name, byFirst);
            if (owner is not null && owner.Tokens.Length == 1 && owner.Type is NameType.Place)
                owner = null;
        }
        if (owner is not null && owner.Type is NameType.Other && owner.Tokens.Length > 1)
            owner.Add(new FoundName { Span = name.Span, Sentence = name.Sentence, Tokens = name.Tokens, Text = name.Text, Type = NameType.Person });
        if (owner is null && byForm.TryGetValue(name.Text, out NameEntity? same))
            owner = same;
        return Register(owner, name);
    }

    /// <summary>
    /// "Norvik was founded by Otto Norvik": in one sentence nobody is named in full after he was named in short. And where there
    /// is a Norvik &amp; Sons, "Norvik" is the firm.
    /// </summary>
    private void FindNamesakes(List<FoundName> found)
    {
        for (int i = 1; i < found.Count; i++)
        {
            FoundName full = found[i];
            if (IsFamilyFirm(found[i - 1]))
                shared.Add(found[i - 1].Tokens[0]);
            for (int k = i - 1; k >= 0 && full.Tokens.Length > 1 && full.Type is NameType.Person && found[k].Sentence == full.Sentence; k--)
            {
                if (found[k].Tokens.Length == 1 && found[k].Title is null && string.Equals(found[k].Tokens[0], full.Tokens[^1], StringComparison.OrdinalIgnoreCase))
                    shared.Add(full.Tokens[^1]);
            }
        }
    }

    private static bool IsFamilyFirm(FoundName name) => name.Tokens is [_, "&", ..] or [_, "and", "Sons" or "Co" or "Company"];

    private static bool BearsGivenName(string title) => title is "King" or "Queen" or "Prince" or "Princess" or "Pope" or "Emperor" or "Empress" or "Sultan" or "Emir" or "Tsar" or "Czar" or "Kaiser" or "Saint" or "Sister" or "Brother";

    /// <summary>The one person of that name; among several the last one named in full before here.</summary>
    private static NameEntity? Nearest(string token, FoundName name, Dictionary<string, List<NameEntity>> index)
    {
        if (!index.TryGetValue(token, out List<NameEntity>? candidates))
            return null;
        NameEntity? best = null;
        bool several = false;
        foreach (NameEntity candidate in candidates)
        {
            if (candidate.Tokens.Length < 2 || !(candidate.Type is NameType.Person || MayBePerson(candidate)) || Contradicts(candidate, name.Gender))
                continue;
            several |= best is not null;
            if (best is null || (candidate.LastFull <= name.Span.Start && candidate.LastFull > best.LastFull) || best.LastFull > name.Span.Start)
                best = candidate;
        }
        return several && best!.LastFull > name.Span.Start ? null : best;
    }

    /// <summary>"Mara Quill" that is also called "Quill": places and things are not called by their last word.</summary>
    private static bool MayBePerson(NameEntity entity)
    {
        if (entity.Type is not NameType.Other || entity.Tokens.Length > 3 || entity.Tokens[0].Contains('.', StringComparison.Ordinal))
            return false;
        foreach (string token in entity.Tokens)
        {
            if (!char.IsUpper(token[0]) || NameLexicon.Head(token) is not null || NameLexicon.IsOpener(token) || NameLexicon.IsDemonym(token) || NameLexicon.IsPlace(token) || token.AsSpan(1).IndexOfAnyInRange('A', 'Z') == 0)
                return false;
        }
        return true;
    }

    private static bool Contradicts(NameEntity candidate, Gender gender)
    {
        if (gender is Gender.Unknown)
            return false;
        Gender known = candidate.Gender is not Gender.Unknown ? candidate.Gender : NameLexicon.GivenName(candidate.Tokens[0]) ?? Gender.Unknown;
        return known is not Gender.Unknown && known != gender;
    }

    /// <summary>"Acme" for "Acme Inc.", when only one body begins so.</summary>
    private NameEntity? BodyCalled(string token, bool person)
    {
        if (person || !byFirst.TryGetValue(token, out List<NameEntity>? candidates))
            return null;
        NameEntity? only = null;
        foreach (NameEntity candidate in candidates)
        {
            if (candidate.Type is not NameType.Body || candidate.Tokens.Length < 2 || NameLexicon.IsPlace(token) || !IsCompanyWord(candidate.Tokens[^1]))
                continue;
            if (only is not null)
                return null;
            only = candidate;
        }
        return only;
    }

    /// <summary>Only companies are called by their first word; "Ashford" is not the Ashford Police Department.</summary>
    private static bool IsCompanyWord(string last) => NameKey.IsSuffix(last)
        || last is "Group" or "Holdings" or "Industries" or "Systems" or "Communications" or "Airlines" or "Airways" or "Motors" or "Industrie" or "Brothers" or "Partners" or "Technologies" or "Electronics" or "Enterprises" or "Broadcasting" or "S.p.A." or "Sons" or "Co" or "Bros";

    private static (ImmutableArray<Name> Names, ImmutableArray<NameMention> Mentions) Finish(List<FoundName> found, NameEntity?[] owners)
    {
        var numbers = new Dictionary<NameEntity, int>();
        var names = ImmutableArray.CreateBuilder<Name>();
        var mentions = ImmutableArray.CreateBuilder<NameMention>();
        for (int i = 0; i < found.Count; i++)
        {
            if (owners[i] is not { } owner)
                continue;
            if (!numbers.TryGetValue(owner, out int number))
            {
                numbers[owner] = number = names.Count;
                names.Add(owner.ToName());
            }
            mentions.Add(new NameMention(found[i].Span, number));
        }
        return (names.ToImmutable(), mentions.ToImmutable());
    }
}
