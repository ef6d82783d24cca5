using System.Text.RegularExpressions;
using Xunit;

namespace Timeline.Tests.Code;

/// <summary>The folders, read in order, are the program: each uses only those before it.</summary>
public sealed partial class FolderDirectionTests
{
    private static readonly string[] Order = ["Memos", "Documents", "Temporal", "Events", "Linking", "Dating", "Resolution", "Merging", "Pins", "Regeneration", "Output", "Review"];

    public static TheoryData<string> Folders => [.. Order];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_those_before_it(string folder)
    {
        int position = Array.IndexOf(Order, folder);
        var wrong = new List<string>();
        foreach (string file in Repository.Sources(Path.Combine("src", "Timeline.Core", folder)))
        {
            foreach (Match match in UseOfFolder().Matches(WithoutComments(File.ReadAllText(file))))
            {
                string used = match.Groups[1].Value;
                if (Array.IndexOf(Order, used) > position)
                    wrong.Add($"{Path.GetFileName(file)} uses {used}");
            }
        }
        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void Every_folder_of_the_library_has_its_place_in_the_order()
    {
        string[] folders = [.. Directory.GetDirectories(Path.Combine(Repository.Root, "src", "Timeline.Core")).Select(f => Path.GetFileName(f)!).Where(f => f is not ("bin" or "obj"))];
        Assert.Empty(folders.Except(Order));
    }

    [Fact]
    public void Namespaces_follow_the_folders()
    {
        var wrong = new List<string>();
        foreach (string folder in Order)
        {
            foreach (string file in Repository.Sources(Path.Combine("src", "Timeline.Core", folder)))
            {
                string relative = Path.GetRelativePath(Path.Combine(Repository.Root, "src", "Timeline.Core"), Path.GetDirectoryName(file)!);
                string expected = "namespace Timeline." + relative.Replace(Path.DirectorySeparatorChar, '.') + ";";
                if (!File.ReadAllText(file).Contains(expected, StringComparison.Ordinal))
                    wrong.Add(file);
            }
        }
        Assert.Empty(wrong);
    }

    internal static string WithoutComments(string code) => Comment().Replace(code, "");

    [GeneratedRegex(@"(?:using (?:static )?Timeline\.|Timeline\.|(?<![\w.?!)\]""]))(Memos|Documents|Temporal|Events|Linking|Dating|Resolution|Merging|Pins|Regeneration|Output|Review)(?:;|\.(?=[A-Z]\w*[ .(]))")]
    private static partial Regex UseOfFolder();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
