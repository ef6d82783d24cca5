using System.Text;

namespace Timeline.Pins;

/// <summary>The words of one line of a pin file.</summary>
internal sealed class PinWords(string line)
{
    private int at;

    public bool AtEnd
    {
        get
        {
            while (at < line.Length && char.IsWhiteSpace(line[at]))
                at++;
            return at == line.Length;
        }
    }

    /// <returns>The next word without quotation marks; null at the end and before a quotation.</returns>
    public string? Bare()
    {
        if (AtEnd || line[at] == '"')
            return null;
        int start = at;
        while (at < line.Length && !char.IsWhiteSpace(line[at]))
            at++;
        return line[start..at];
    }

    /// <returns>The quotation that comes next; null where none does, or it is not closed.</returns>
    public string? Quoted()
    {
        if (AtEnd || line[at] != '"')
            return null;
        var text = new StringBuilder();
        for (int i = at + 1; i < line.Length; i++)
        {
            if (line[i] != '"')
            {
                text.Append(line[i]);
            }
            else if (i + 1 < line.Length && line[i + 1] == '"')
            {
                text.Append('"');
                i++;
            }
            else
            {
                at = i + 1;
                return text.ToString();
            }
        }
        return null;
    }

    public string? Any() => Quoted() ?? Bare();

    public string Rest() => line[at..].Trim();
}
