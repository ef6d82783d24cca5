using Timeline.Documents;
using Timeline.Events.Names;
using Xunit;

namespace Timeline.Tests.Events.Names;

public sealed class NameTests
{
    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (string[] block in CaseFile.Blocks("names.txt"))
            data.Add(block[0], string.Join('\n', block[1..]));
        return data;
    }

    /// <summary>First line the text; then a line a name as "type full form", in order, or "none".</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_has_these_names(string text, string expected)
    {
        NameIndex names = NameIndex.Build(CaseFile.Document(text));
        string actual = names.Names.IsEmpty ? "none" : string.Join('\n', names.Names.Select(name => $"{name.Type.ToString().ToLowerInvariant()} {name.FullForm}"));
        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData("Professor Mara Quill", "mara quill")]
    [InlineData("Mara Quill MP", "mara quill")]
    [InlineData("The Harbour Trust", "harbour trust")]
    [InlineData("Vendel & Sons Ltd.", "vendel and sons")]
    [InlineData("General Motors", "general motors")]
    [InlineData("Sir Alan Pike", "alan pike")]
    public void Keys_forget_titles_and_suffixes(string form, string key) => Assert.Equal(key, NameKey.Of(form));

    [Fact]
    public void Mentions_are_in_order_and_quote_their_names()
    {
        Document document = CaseFile.Document("Mr Quill met Ada Penn of Norbury council. Penn left. Quill's son stayed in Norbury.");
        NameIndex names = NameIndex.Build(document);
        Assert.Equal(["Mr Quill", "Ada Penn", "Norbury council", "Penn", "Quill", "Norbury"], names.Mentions.Select(mention => document.Quote(mention.Span)));
    }

    [Fact]
    public void A_line_of_a_megabyte_takes_no_longer_than_its_length()
    {
        string line = string.Concat(Enumerable.Repeat("Ada Penn met the council of Norbury and said it was late, ", 18_000));
        NameIndex names = NameIndex.Build(CaseFile.Document(line));
        Assert.NotEmpty(names.Mentions);
        foreach (NameMention mention in names.Mentions.Take(2000))
            names.ReferentOf(new TextSpan(Math.Max(0, mention.Span.Start - 3), 2));
    }
}
