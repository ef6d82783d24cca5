using System.Globalization;
using Timeline.Documents;
using Timeline.Linking;
using Timeline.Merging;
using Xunit;

namespace Timeline.Tests.Merging;

/// <summary>Invented stories of <c>Cases/stories</c>, many articles over weeks: their key days, and what must not matter.</summary>
public sealed class StoryTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "stories");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_weightiest_rows_stand_on_the_key_days(string name)
    {
        Story story = Story.Read(name);
        var top = new ChronologyFilter { Top = story.Top }.Apply(Build(story.Documents, 1).Events);
        Assert.Subset(top.Select(e => e.Date!.Edtf).ToHashSet(), story.Days.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void One_key_day_has_one_row_that_outweighs_the_others_and_that_most_articles_tell(string name)
    {
        Story story = Story.Read(name);
        Chronology chronology = Build(story.Documents, 1);
        foreach (string day in story.Days)
        {
            TimelineEvent[] rows = [.. chronology.Events.Where(e => e.Date?.Edtf == day).OrderByDescending(e => e.Weight)];
            Assert.True(rows[0].Sources > 1 && (rows.Length == 1 || rows[0].Weight > rows[1].Weight), $"{day}: {string.Join("; ", rows.Select(r => $"{r.Sources} {r.Weight} {r.Title}"))}");
        }
    }

    /// <summary>What documents are called and in which folder they lie decides nothing about what is one event, or how much it weighs.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Other_names_folders_orders_and_threads_give_the_same_rows(string name)
    {
        Story story = Story.Read(name);
        string expected = Rows(Build(story.Documents, 1), id => id);
        var random = new Random(11);
        for (int run = 0; run < 6; run++)
        {
            (string, string, string)[] renamed = [.. story.Documents.Select(d => ($"{(char)('a' + random.Next(20))}/{random.Next(90)}/{d.Id}", d.Date, d.Text))];
            random.Shuffle(renamed);
            Assert.Equal(expected, Rows(Build(renamed, 1 + (run % 4)), id => id[(id.LastIndexOf('/') + 1)..]));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_order_of_links_changes_nothing(string name)
    {
        Chronology chronology = Build(Story.Read(name).Documents, 1);
        string expected = Rows(chronology, id => id);
        var random = new Random(5);
        for (int run = 0; run < 6; run++)
        {
            MentionLink[] links = [.. chronology.Links];
            random.Shuffle(links);
            var events = EventMerger.Merge(chronology.Documents, chronology.Dates, chronology.Values, [.. links]);
            Assert.Equal(expected, Rows(chronology with { Events = events }, id => id));
        }
    }

    private static Chronology Build(IEnumerable<(string Id, string Date, string Text)> documents, int threads) => ChronologyBuilder.Build(
        documents.Select(d => new Document(d.Id, d.Id, d.Text, d.Text)),
        new BuildOptions { MaxThreads = threads, DocumentDates = documents.ToDictionary(d => d.Id, d => d.Date, StringComparer.Ordinal) },
        TestContext.Current.CancellationToken);

    private static string Rows(Chronology chronology, Func<string, string> name) => string.Join('\n', chronology.Events
        .Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Date?.Edtf} {e.Status} {e.Sources} {e.Independent} {e.Weight} ")
            + string.Join(" | ", e.Citations.Select(c => $"{name(c.DocumentId)}:{c.Place.Line} {c.Quote}").Order(StringComparer.Ordinal)))
        .Order(StringComparer.Ordinal));

    private sealed record Story(List<(string Id, string Date, string Text)> Documents, int Top, string[] Days)
    {
        /// <summary><c># about</c>, then <c>== id date</c> before each text, then <c>-- top N</c> and the key days, one a line.</summary>
        public static Story Read(string name)
        {
            string[] halves = File.ReadAllText(Path.Combine(Folder, name + ".txt")).ReplaceLineEndings("\n").Split("\n-- top ");
            string[] lines = halves[1].Split('\n', StringSplitOptions.RemoveEmptyEntries);
            List<(string, string, string)> documents = [];
            foreach (string part in halves[0].Split("\n== ").Skip(1))
            {
                int end = part.IndexOf('\n', StringComparison.Ordinal);
                string[] head = part[..end].Split(' ');
                documents.Add((head[0], head[1], part[(end + 1)..]));
            }
            return new Story(documents, int.Parse(lines[0], CultureInfo.InvariantCulture), lines[1..]);
        }
    }
}
