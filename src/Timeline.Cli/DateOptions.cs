using System.CommandLine;
using Timeline.Documents;

namespace Timeline.Cli;

/// <summary>Dates of documents that the user knows: <c>--document-date</c> and <c>--document-dates</c>.</summary>
internal sealed class DateOptions
{
    public Option<string?> One { get; } = new("--document-date")
    {
        Description = "When every document was written, where nothing else is given: 2015, 2015-02, 2015-02-04, 2015-02-01/2015-02-28.",
        HelpName = "DATE",
    };

    public Option<string?> Many { get; } = new("--document-dates")
    {
        Description = "When each document was written: a CSV file with the columns document,date.",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        One.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !GivenDate.IsValid(token.Value))
                result.AddError($"--document-date: {GivenDate.Complaint(token.Value)}");
        });
        command.Add(One);
        command.Add(Many);
    }

    /// <summary>By document id, in EDTF.</summary>
    /// <exception cref="CliException">The file cannot be used.</exception>
    public IReadOnlyDictionary<string, string> Read(ParseResult parsed, IReadOnlyList<DocumentSource> sources, Session session)
    {
        var dates = new Dictionary<string, string>(StringComparer.Ordinal);
        if (parsed.GetValue(One) is { } one)
        {
            foreach (DocumentSource source in sources)
                dates[source.Id] = one;
        }
        if (parsed.GetValue(Many) is { } file)
            DocumentDateFile.Read(file, sources, dates, session.Report);
        return dates;
    }
}
