using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Timeline.Memos;

/// <summary>128 bits that stand for everything that a result was worked out from: equal signatures, equal results.</summary>
public readonly record struct Signature(ulong High, ulong Low)
{
    /// <summary>Of texts, by SHA-256, so that nobody can make two of one signature.</summary>
    public static Signature Of(params ReadOnlySpan<string?> parts)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts!)));
        return new Signature(BinaryPrimitives.ReadUInt64LittleEndian(hash), BinaryPrimitives.ReadUInt64LittleEndian(hash.AsSpan(8)));
    }

    public override string ToString() => $"{High:x16}{Low:x16}";
}
