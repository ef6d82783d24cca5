using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Timeline.Memos;

/// <summary>Writes numbers, texts and lists one after the other, little-endian; each text once, and then by its number.</summary>
/// <param name="capacity">About how many bytes will be written.</param>
internal sealed class CompactWriter(int capacity)
{
    private readonly ArrayBufferWriter<byte> body = new(capacity);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    public void Write<T>(T value)
        where T : unmanaged
    {
        MemoryMarshal.Write(body.GetSpan(Unsafe.SizeOf<T>()), in value);
        body.Advance(Unsafe.SizeOf<T>());
    }

    public void WriteOptional<T>(T? value)
        where T : unmanaged
    {
        Write(value.HasValue);
        if (value is T known)
            Write(known);
    }

    public void Write(Signature value)
    {
        Write(value.High);
        Write(value.Low);
    }

    public void Write(string? text)
    {
        int number = 0;
        if (text is not null && !numbers.TryGetValue(text, out number))
        {
            texts.Add(text);
            numbers.Add(text, number = texts.Count);
        }
        Write(text is null ? 0 : number);
    }

    /// <summary>The numbers as they lie in memory.</summary>
    public void WriteAll<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Write(values.Length);
        body.Write(MemoryMarshal.AsBytes(values));
    }

    public void WriteEach<T>(IReadOnlyCollection<T> values, Action<T> write)
    {
        Write(values.Count);
        foreach (T value in values)
            write(value);
    }

    public void WriteEach<T>(ImmutableArray<T> values, Action<T> write)
    {
        Write(values.Length);
        foreach (T value in values)
            write(value);
    }

    /// <summary>Where each text starts, the texts, then all that was written.</summary>
    public byte[] ToArray()
    {
        int[] starts = new int[texts.Count + 1];
        for (int i = 0; i < texts.Count; i++)
            starts[i + 1] = starts[i] + Encoding.UTF8.GetByteCount(texts[i]);
        byte[] whole = GC.AllocateUninitializedArray<byte>(sizeof(int) + (starts.Length * sizeof(int)) + starts[^1] + body.WrittenCount);
        MemoryMarshal.Write(whole, starts.Length);
        MemoryMarshal.AsBytes(starts.AsSpan()).CopyTo(whole.AsSpan(sizeof(int)));
        int first = sizeof(int) + (starts.Length * sizeof(int));
        for (int i = 0; i < texts.Count; i++)
            Encoding.UTF8.GetBytes(texts[i], whole.AsSpan(first + starts[i]));
        body.WrittenSpan.CopyTo(whole.AsSpan(first + starts[^1]));
        return whole;
    }
}
