using Timeline.Documents;
using Timeline.Events.Names;
using Xunit;

namespace Timeline.Tests.Events.Names;

public sealed class ReferentTests
{
    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (string[] block in CaseFile.Blocks("referents.txt"))
            data.Add(block[0], block[1]);
        return data;
    }

    /// <summary>First line the text with [the phrase]; second line for whom it stands, or "?".</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_phrase_stands_for_this(string marked, string expected)
    {
        int start = marked.IndexOf('[', StringComparison.Ordinal);
        int end = marked.IndexOf(']', StringComparison.Ordinal) - 1;
        string text = marked.Remove(end + 1, 1).Remove(start, 1);
        string before = text[..start].Replace(" // ", "\n\n", StringComparison.Ordinal);
        NameIndex names = NameIndex.Build(CaseFile.Document(text));
        Referent? referent = names.ReferentOf(new TextSpan(before.Length, end - start));
        Assert.Equal(expected, referent?.Text ?? "?");
    }
}
