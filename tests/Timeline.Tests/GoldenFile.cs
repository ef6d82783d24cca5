using System.Text;
using Xunit;

namespace Timeline.Tests;

/// <summary>
/// Compares whole outputs with files under <c>Golden/</c>. <c>TIMELINE_GOLDEN=rewrite dotnet test</c> writes them anew, to be
/// read in review.
/// </summary>
internal static class GoldenFile
{
    public static void Check(string relative, byte[] actual)
    {
        string folder = Path.Combine(Repository.Root, "tests", "Timeline.Tests", "Golden");
        string path = Path.Combine(folder, relative);
        if (Environment.GetEnvironmentVariable("TIMELINE_GOLDEN") == "rewrite")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, actual);
        }
        byte[] expected = File.ReadAllBytes(path);
        // As text first: the first differing line says more than a byte's number.
        Assert.Equal(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(actual));
        Assert.Equal(expected, actual);
    }
}
