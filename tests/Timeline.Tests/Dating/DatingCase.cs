using Timeline.Documents;
using Timeline.Merging;

namespace Timeline.Tests.Dating;

/// <summary>
/// One invented corpus of <c>Cases/dating</c>. A line <c>=== id | EDTF | basis</c> opens a document and says what it must
/// be dated; several answers are joined by "or"; <c>given</c> hands the first of them to the program.
/// </summary>
internal sealed record DatingCase(string Name, IReadOnlyList<DatingCase.Expected> Documents)
{
    internal sealed record Expected(string Id, string[] Dates, string Basis, string Text);

    public static IEnumerable<string> Names() =>
        Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    public static DatingCase Read(string name)
    {
        var documents = new List<Expected>();
        string[]? head = null;
        var text = new List<string>();
        foreach (string line in File.ReadAllText(Path.Combine(Folder, name + ".txt")).ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("=== ", StringComparison.Ordinal))
            {
                Close();
                head = line[4..].Split('|', StringSplitOptions.TrimEntries);
            }
            else
            {
                text.Add(line);
            }
        }
        Close();
        return new DatingCase(name, documents);

        void Close()
        {
            if (head is [var id, var dates, var basis])
                documents.Add(new Expected(id, dates.Split(" or ", StringSplitOptions.TrimEntries), basis, string.Join('\n', text).TrimEnd()));
            text.Clear();
        }
    }

    public Chronology Build(bool reversed = false)
    {
        IEnumerable<Document> documents = Documents.Select(d => new Document(d.Id, d.Id, d.Text, ""));
        return ChronologyBuilder.Build(reversed ? documents.Reverse() : documents, new BuildOptions
        {
            DocumentDates = Documents.Where(d => d.Basis == "given").ToDictionary(d => d.Id, d => d.Dates[0]),
        });
    }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Cases", "dating");
}
