using Timeline.Documents;

namespace Timeline.Events.Names;

/// <summary>Finds the capitalised phrases of one sentence and tells their parts: title, office, name.</summary>
internal sealed class NameFinder(string text, List<Word> words, int sentence, List<FoundName> found, HashSet<string> notions)
{
    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("AEIOUY");
    private readonly bool titleCase = IsTitleCase(text, words);

    /// <summary>Most of the long words carry a capital: then a capital proves nothing ("Council Cuts Failed Victims").</summary>
    public bool TitleCase => titleCase;

    public void Find()
    {
        if (AllShouted(words))
            return;
        for (int i = 0; i < words.Count;)
        {
            if (!CanBegin(i))
            {
                i++;
                continue;
            }
            int end = NameExtent.EndOf(text, words, i);
            Split(i, end);
            i = end;
        }
    }

    private bool CanBegin(int i)
    {
        Word word = words[i];
        if (!word.Capital)
            return false;
        ReadOnlySpan<char> form = word.In(text);
        if (NameLexicon.IsCalendar(form))
            return i + 1 < words.Count && words[i + 1].Joined && words[i + 1].Shape is WordShape.Title && NameLexicon.GivenName(form) is not null && !NameLexicon.IsCalendar(words[i + 1].In(text));
        return !(word.Shape is WordShape.Upper && (NameLexicon.Acronym(form) is "none" || form.Contains('.') && NameLexicon.Acronym(form.ToString().Replace(".", "", StringComparison.Ordinal)) is "none"));
    }

    /// <summary>Cuts a run of capitals at offices and titles: "Ashford MP Jane Cole" is a place, an office and a person.</summary>
    private void Split(int from, int end)
    {
        while (from < end && DropsFirst(from, end))
            from++;
        while (end > from && words[end - 1].In(text) is { } last && (NameLexicon.IsCalendar(last) && end - from > 1 && !IsGiven(end - 2)))
            end--;
        if (from >= end)
            return;
        bool body = IsHeadKind(end - 1, from) && end - from > 1;
        for (int k = end - 1; k >= from; k--)
        {
            string? kind = NameLexicon.PersonTitle(words[k].In(text), out _);
            if (kind is null || words[k].Possessive && k < end - 1)
                continue;
            if (body && k < end - 1)
            {
                // "General Motors" is a body; but "Senator Smith", "Home Secretary Jane Cole" are people.
                if (kind is not "office" || k == from)
                    continue;
            }
            if (k + 1 < end && words[k + 1].Shape is WordShape.Lower && kind is not "title")
            {
                // "Secretary of State Jane Cole", "Minister for Europe": the office goes on after "of".
                int name = AfterOffice(k + 1, end);
                SplitAt(from, k, name, end, kind);
                return;
            }
            if (k + 1 < end && words[k + 1].Shape is WordShape.Lower)
                continue;
            if (kind is "title" && k == end - 1 && end - from > 1 && !NameLexicon.IsOfficeModifier(words[k - 1].In(text)))
                continue;
            SplitAt(from, k, k + 1, end, kind);
            return;
        }
        Emit(from, end, null, null);
    }

    private void SplitAt(int from, int office, int name, int end, string kind)
    {
        int start = office;
        while (start > from && (NameLexicon.IsOfficeModifier(words[start - 1].In(text)) || NameLexicon.PersonTitle(words[start - 1].In(text), out _) is not null) && !words[start - 1].Possessive)
            start--;
        // Letters after a name: "Jane Cole MP", "Jane Cole QC".
        if (name >= end && start > from && kind is "office" && words[office].Shape is WordShape.Upper && IsGiven(from))
        {
            Emit(from, end, null, null);
            return;
        }
        if (start > from)
            Emit(from, start, null, null, beforeOffice: true);
        if (name < end)
            Emit(name, end, kind, text[words[start].Start..words[name - 1].End], start);
    }

    /// <summary>Past "of State", "for Europe", up to the name itself.</summary>
    private int AfterOffice(int preposition, int end)
    {
        int k = preposition + 1;
        while (k < end && words[k].Shape is WordShape.Lower)
            k++;
        k++;
        while (k < end && !IsGiven(k))
            k++;
        return Math.Min(k, end);
    }

    private bool DropsFirst(int i, int end)
    {
        ReadOnlySpan<char> form = words[i].In(text);
        if (words[i].Shape is WordShape.Lower or WordShape.Ampersand)
            return true;
        bool single = i + 1 >= end;
        if (!single && NameLexicon.PersonTitle(form, out _) is "title")
            return false;
        if (form is "The" or "THE" or "A" or "An" or "Mr" or "St")
            return form[0] is 'T' or 'A';
        if (words[i].Shape is WordShape.Initial)
            return single;
        // "Former Ashford MP", "But Cole": capitals of the sentence's start; in headings of every word.
        if ((words[i].Opens || titleCase) && NameLexicon.IsOpener(form))
            return single || !NameLexicon.IsBodyHead(words[end - 1].In(text)) || !StartsBody(form);
        if (single && !words[i].Opens && NameLexicon.IsOpener(form) && NameLexicon.Head(form) is null)
            return true;
        if (words[i].Opens && !single && (form.EndsWith("ed", StringComparison.Ordinal) || form.EndsWith("ing", StringComparison.Ordinal)) && form is not ("United" or "Associated" or "Allied") && !IsGiven(i) && NameLexicon.Head(form) is null
            && (words[i + 1].Shape is WordShape.Lower || IsGiven(i + 1) || NameLexicon.IsPlace(words[i + 1].In(text))))
            return true;
        if (words[i].Opens && !single && form.EndsWith("ly", StringComparison.Ordinal) && !IsGiven(i))
            return true;
        // "British Prime Minister Jane Cole": the adjective is no part of the name.
        if (NameLexicon.IsDemonym(form))
            return single ? NameExtent.SmallHead(text, words, i, end) == end : words[i + 1].In(text) is var next && (NameLexicon.PersonTitle(next, out _) is not null || NameLexicon.IsOfficeModifier(next) && !NameLexicon.IsBodyHead(next) && next is not "Party" && !NameLexicon.IsBodyHead(words[end - 1].In(text)) || NameLexicon.GivenName(next) is not null);
        // "Barrister Jane Cole": a common noun at the start, then a name.
        return words[i].Opens && !single && NameLexicon.PersonNoun(form) is not null && NameLexicon.PersonTitle(form, out _) is null;
    }

    private static bool StartsBody(ReadOnlySpan<char> form) => form is "National" or "Central" or "Public" or "Local" or "First" or "United" or "New" or "General" or "International"
        or "Second" or "Third" or "One" or "High" or "Foreign" or "Free" or "Open" or "Great" or "Good" or "Royal" or "Human" or "Economic" or "Children" or "Women";

    private bool IsGiven(int i) => words[i].Shape is WordShape.Title && NameLexicon.GivenName(words[i].In(text)) is not null;

    private bool IsHeadKind(int last, int from) => NameLexicon.Head(words[last].In(text)) is not null && !(last > from && IsGiven(last - 1) && (last - from == 1 || NameContext.IsSurname(words[last].In(text))));

    private void Emit(int from, int end, string? titleKind, string? titleText, int titleStart = -1, bool beforeOffice = false)
    {
        int small = end == words.Count || titleKind is not null ? end : NameExtent.SmallHead(text, words, from, end);
        bool extended = small > end;
        end = small;
        int last = end;
        while (last - from > 1 && IsPostnominal(words[last - 1].In(text)))
            last--;
        while (!extended && last > from && (words[last - 1].Shape is WordShape.Lower or WordShape.Ampersand))
            last--;
        if (last <= from || words[last - 1].In(text) is var only && last - from == 1 && (NameLexicon.IsDemonym(only) && titleKind is null || only.Length == 1))
            return;
        if (titleKind is null && last - from == 1 && (NameLexicon.IsOfficeModifier(only) || NameLexicon.PersonNoun(only) is not null || NameLexicon.IsPersonPlural(only)) && NameLexicon.GivenName(only) is null
            && !NameLexicon.IsBodyHead(only))
            return;
        int start = titleStart >= 0 ? titleStart : from;
        var context = new NameContext(text, words, from, end);
        if (last - from == 1 && context.AbbreviatesNotion())
        {
            notions.Add(only.ToString());
            return;
        }
        Gender gender = titleText is null ? Gender.Unknown : TitleGender(titleText);
        NameType type = context.TypeOf(from, last, titleKind);
        bool person = type is NameType.Person;
        found.Add(new FoundName
        {
            Span = TextSpan.FromBounds(words[person ? start : from].Start, words[end - 1].End),
            Sentence = sentence,
            Tokens = TokensOf(from, last),
            Text = FormOf(from, last),
            Type = type,
            Title = person && titleKind is "title" ? FormOf(start, from) : null,
            Gender = gender,
            Role = titleKind is "office" && person ? titleText!.ToLowerInvariant() : context.Role(type),
            Doubtful = titleCase && titleKind is null || last - from == 1 && words[from].Opens && titleKind is null && !beforeOffice,
            Located = context.Located,
            AfterThe = new NameContext(text, words, from, end).AfterThe,
            Acronym = context.ParenthesisedAcronym(),
        });
    }

    private static Gender TitleGender(string title)
    {
        Gender gender = Gender.Unknown;
        foreach (string word in title.Split(' '))
        {
            if (NameLexicon.PersonTitle(word, out Gender found) is not null && found is not Gender.Unknown)
                gender = found;
        }
        return gender;
    }

    internal static bool IsPostnominal(ReadOnlySpan<char> word) => word is "QC" or "KC" or "MP" or "MEP" or "MSP" or "OBE" or "CBE" or "MBE" or "DBE" or "PhD" or "MD" or "DSO" or "VC";

    private string[] TokensOf(int from, int end)
    {
        var tokens = new List<string>(end - from);
        for (int i = from; i < end; i++)
            tokens.Add(Even(i));
        return [.. tokens];
    }

    private string FormOf(int from, int end)
    {
        var form = new System.Text.StringBuilder();
        for (int i = from; i < end; i++)
        {
            if (i > from)
                form.Append(words[i].Before is ',' ? ", " : " ");
            form.Append(Even(i));
            if (words[i].Possessive && i + 1 < end)
                form.Append(text.AsSpan(words[i].End, words[i + 1].Start - words[i].End).TrimEnd());
        }
        return form.ToString();
    }

    /// <summary>"ASHFORD" that opens an article is "Ashford"; "RSPB" stays.</summary>
    private string Even(int i)
    {
        ReadOnlySpan<char> form = words[i].In(text);
        bool shouted = IsShouted(text, words[i]) || (i > 0 && words[i].Joined && words[i].Shape is WordShape.Upper && form.Length > 3 && !form.Contains('.') && IsShouted(text, words[i - 1]));
        return shouted ? string.Concat(form[..1], form[1..].ToString().ToLowerInvariant()) : form.ToString();
    }

    internal static bool IsShouted(string text, Word word)
    {
        ReadOnlySpan<char> form = word.In(text);
        return word.Shape is WordShape.Upper && word.Opens && form.Length > 3 && !form.Contains('.') && !form.Contains('&')
            && NameLexicon.Acronym(form) is null && form.IndexOfAny(Vowels) >= 0;
    }

    /// <summary>A heading all in capitals: nothing tells its names from its other words.</summary>
    private static bool AllShouted(List<Word> words)
    {
        int upper = 0;
        int other = 0;
        foreach (Word word in words)
        {
            if (word.End - word.Start < 4)
                continue;
            if (word.Shape is WordShape.Upper)
                upper++;
            else
                other++;
        }
        return upper >= 2 && upper > 2 * other;
    }

    private static bool IsTitleCase(string text, List<Word> words)
    {
        int capital = 0;
        int small = 0;
        foreach (Word word in words)
        {
            if (word.End - word.Start < 4)
                continue;
            if (word.Capital)
                capital++;
            else if (word.Shape is WordShape.Lower)
                small++;
        }
        char last = words.Count > 0 && words[^1].End < text.Length ? text[words[^1].End] : '\0';
        return capital >= 3 && capital >= 4 * small && last is not '.';
    }
}
