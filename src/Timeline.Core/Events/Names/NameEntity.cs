namespace Timeline.Events.Names;

/// <summary>One named thing while its mentions are being gathered.</summary>
internal sealed class NameEntity
{
    private readonly int[] votes = new int[5];

    public required string[] Tokens { get; set; }

    public required string Text { get; set; }

    public string? Title { get; set; }

    public Gender Gender { get; set; }

    public string? Acronym { get; set; }

    public List<string> Roles { get; } = [];

    /// <summary>Where it was last named in full, for "Smith" among two Smiths.</summary>
    public int LastFull { get; set; } = -1;

    public NameType Type
    {
        get
        {
            int best = 0;
            for (int i = 1; i < votes.Length; i++)
            {
                if (votes[i] > 0 && (best == 0 || votes[i] > votes[best]))
                    best = i;
            }
            return (NameType)best;
        }
    }

    public string LastToken => Tokens[^1] is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV" && Tokens.Length > 1 ? Tokens[^2] : Tokens[^1];

    private int articles;
    private int bare;

    public void Add(FoundName found)
    {
        if (found.Tokens.Length > 1 && found.AfterThe)
            articles++;
        else if (found.Tokens.Length > 1)
            bare++;
        votes[(int)found.Type]++;
        if (found.Type is NameType.Person && found.Title is not null && (Title is null || (Title is "President" && found.Title is not "President")))
            Title = found.Title;
        if (Gender is Gender.Unknown)
            Gender = found.Gender;
        if (found.Role is not null && !Roles.Contains(found.Role))
            Roles.Add(found.Role);
        Acronym ??= found.Acronym;
        bool fuller = found.Tokens.Length > Tokens.Length && !found.Text.Contains('\'', StringComparison.Ordinal);
        if (fuller)
        {
            Tokens = found.Tokens;
            Text = found.Text;
        }
        if (found.Tokens.Length > 1)
            LastFull = found.Span.Start;
    }

    public Name ToName()
    {
        NameType type = Type;
        Gender gender = Gender;
        if (gender is Gender.Unknown && type is NameType.Person && Tokens.Length > 1)
            gender = NameLexicon.GivenName(Tokens[0]) ?? Gender.Unknown;
        foreach (string role in Roles)
        {
            int space = role.LastIndexOf(' ');
            if (gender is Gender.Unknown && type is NameType.Person)
                gender = NameLexicon.PersonNoun(role.AsSpan(space + 1)) ?? Gender.Unknown;
        }
        string? title = type is NameType.Person ? Title : null;
        return new Name
        {
            Form = Text,
            Key = NameKey.Of(type is NameType.Person ? string.Join(' ', Tokens) : Text, type),
            Type = type,
            Title = title,
            Gender = gender,
            TakesArticle = type is NameType.Body && articles > bare,
            Acronym = Acronym,
            Roles = [.. Roles],
        };
    }
}
