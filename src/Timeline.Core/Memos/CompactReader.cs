using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Timeline.Memos;

/// <summary>Reads what a <see cref="CompactWriter"/> wrote, in the same order. Not safe for several threads at once.</summary>
internal sealed class CompactReader
{
    private readonly byte[] bytes;
    private readonly string?[] texts;
    private readonly int[] starts;
    private int at;

    /// <param name="bytes">Whole and unchanged, as a checksum has shown.</param>
    /// <param name="start">Where the state begins in them.</param>
    public CompactReader(byte[] bytes, int start)
    {
        this.bytes = bytes;
        at = start;
        starts = ReadAll<int>();
        texts = new string?[starts.Length - 1];
        for (int i = 0, first = at; i < starts.Length; i++)
            at = starts[i] += first;
    }

    public T Read<T>()
        where T : unmanaged
    {
        T value = MemoryMarshal.Read<T>(bytes.AsSpan(at));
        at += Unsafe.SizeOf<T>();
        return value;
    }

    public T? ReadOptional<T>()
        where T : unmanaged => Read<bool>() ? Read<T>() : null;

    public Signature ReadSignature() => new(Read<ulong>(), Read<ulong>());

    /// <summary>Each text is made when it is first asked for.</summary>
    public string? ReadText() => Read<int>() is > 0 and var number ? texts[number - 1] ??= Encoding.UTF8.GetString(bytes.AsSpan(starts[number - 1]..starts[number])) : null;

    public string ReadWords() => ReadText() ?? "";

    public T[] ReadAll<T>()
        where T : unmanaged
    {
        int count = Read<int>();
        if (count == 0)
            return [];
        T[] values = GC.AllocateUninitializedArray<T>(count);
        Span<byte> target = MemoryMarshal.AsBytes(values.AsSpan());
        bytes.AsSpan(at, target.Length).CopyTo(target);
        at += target.Length;
        return values;
    }

    public ImmutableArray<T> ReadArray<T>()
        where T : unmanaged => ImmutableCollectionsMarshal.AsImmutableArray(ReadAll<T>());

    public ImmutableArray<T> ReadEach<T>(Func<T> read)
    {
        var values = new T[Read<int>()];
        for (int i = 0; i < values.Length; i++)
            values[i] = read();
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }
}
