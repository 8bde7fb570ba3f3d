package io.javatar.core.dicebear.colour;

import java.util.Arrays;

/** How light a colour is (WCAG 2, relative luminance). */
final class Luminance {
    /**
     * The linear light of a channel of 0 to 255, as the bits of doubles: with s = channel / 255, s / 12.92 up to 0.04045,
     * and ((s + 0.055) / 1.055) ^ 2.4 above. These are the original's; the last bit, which can decide the order of two
     * colours, differs from that of Java's own powers.
     */
    private static final double[] LINEAR = read("""
            0000000000000000 3f33e45677c176f7 3f43e45677c176f7 3f4dd681b3a23272 3f53e45677c176f7 3f58dd6c15b1d4b4
            3f5dd681b3a23272 3f6167cba8c94818 3f63e45677c176f7 3f6660e146b9a5d5 3f68dd6c15b1d4b4 3f6b6a31b5259c99
            3f6e1e31d70c99dd 3f707c38bf8583a9 3f71fcc2beed6421 3f7390ffaf95e279 3f753936cc7bc928 3f76f5addb50c915
            3f78c6a94031b562 3f7aac6c0fb97350 3f7ca7381f9f602b 3f7eb74e160978d0 3f806e76bbda92b8 3f818c2a5a8a8044
            3f82b4e09b3f0ae3 3f83e8b7b3bde964 3f8527cd60af8b86 3f86723eea8d3709 3f87c8292a3db6b4 3f8929a88d67b521
            3f8a96d91a8016bd 3f8c0fd67499fab6 3f8d94bbdefd740e 3f8f25a44089883f 3f9061551372c694 3f9135f3e4c2cce2
            3f9210bb8642b172 3f92f1b8c1ae46bd 3f93d8f839b79c0b 3f94c6866b3e9fa4 3f95ba6fae794314 3f96b4c0380d2dee
            3f97b5841a1bf3ac 3f98bcc74542addb 3f99ca95898dc8b4 3f9adefa9761c020 3f9bfa0200597bda 3f9d1bb7381aec1f
            3f9e442595227bca 3f9f73585185e1b5 3fa054ad45d76878 3fa0f31ba386ff26 3fa194fcb663747b 3fa23a55e62a662a
            3fa2e32c8e148d11 3fa38f85fd21eacf 3fa43f67766310fe 3fa4f2d6313fa8d0 3fa5a9d759ba5ed0 3fa6647010b254ee
            3fa722a56c2239ee 3fa7e47c775d2428 3fa8a9fa33494b08 3fa973239698b9cc 3faa3ffd8e001389 3fab108cfc6b7fbc
            3fabe4d6bb31d522 3facbcdf9a4616f2 3fad98ac60675833 3fae7841cb4f16df 3faf5ba48fde2048 3fb0216cad240765
            3fb096f2671eb815 3fb10e65c38a5192 3fb187c90bf8bce2 3fb2031e85f5d6da 3fb28068731a1952 3fb2ffa9111cb94b
            3fb380e299e53f92 3fb40417439ca10f 3fb4894940bddbfa 3fb5107ac0261e59 3fb599aded247aac 3fb624e4ef892ed4
            3fb6b221ebb4817e 3fb7416702a539d0 3fb7d2b65206b528 3fb86611f43e9e6a 3fb8fb7c007a4a70 3fb992f68abbbc89
            3fba2c83a3e6566c 3fbac82559cb3644 3fbb65ddb7354604 3fbc05aec3f4fe5e 3fbca79a84ebe030 3fbd4ba2fc17a6a5
            3fbdf1ca289d34b8 3fbe9a1206d34003 3fbf447c904cbb4e 3fbff10bbbe302c2 3fc04fe0bedfe5f1 3fc0a84fe3b36d8f
            3fc101d443dfc06f 3fc15c6ed58eefdf 3fc1b8208da5fef0 3fc214ea5fc9514a 3fc272cd3e610123 3fc2d1ca1a9d1cfb
            3fc331e1e479cdf5 3fc393158ac3674e 3fc3f565fb1a5fd5 3fc458d421f735df 3fc4bd60eaae3e72 3fc5230d3f736034
            3fc589da095dbaa1 3fc5f1c8306b3a3c 3fc65ad89b841a2b 3fc6c50c307e53c0 3fc73063d420fc80 3fc79ce06a279303
            3fc80a82d5453b5d 3fc8794bf727eb40 3fc8e93cb07b867a 3fc95a55e0ecec0b 3fc9cc98672cf47e 3fca400520f3619c
            3fcab49ceb01c003 3fcb2a60a1263b0a 3fcba1511e3e632c 3fcc196f3c39e770 3fcc92bbd41d41fe 3fcd0d37be045851
            3fcd88e3d1250f68 3fce05c0e3d1d3e0 3fce83cfcb7c16f0 3fcf03115cb6bfd3 3fcf83866b38924d 3fd00297e4ef4553
            3fd044072557177a 3fd086115f6beb3a 3fd0c8b6fb5c735e 3fd10bf860ef039a 3fd14fd5f782a5a6 3fd1945026102997
            3fd1d967532b31b1 3fd21f1be50339e7 3fd2656e41649ae3 3fd2ac5ecdb988f8 3fd2f3edef0b0ed8 3fd33c1c0a020438
            3fd384e982e800b1 3fd3ce56bda84a81 3fd418641dd0c1bc 3fd463120692c7af 3fd4ae60dac4229d 3fd4fa50fcdfde15
            3fd546e2cf0727a9 3fd59416b3022858 3fd5e1ed0a40daac 3fd6306635dbdd7b 3fd67f82969543a2 3fd6cf428cd96079
            3fd71fa678bf915d 3fd770aeba0b042a 3fd7c25bb02b7ac5 3fd814adba3e0bd8 3fd867a5370de0b0 3fd8bb428514f067
            3fd90f86027cb84e 3fd964700d1ef1b1 3fd9ba0102864520 3fda10393feefafd 3fda67192247a9be 3fdabea10631e195
            3fdb16d14802d5ca 3fdb6faa43c403bc 3fdbc92c5533d784 3fdc2357d7c64e5d 3fdc7e2d26a596de 3fdcd9ac9cb2aef2
            3fdd35d69485ffc5 3fdd92ab686ff782 3fddf02b7279a10d 3fde4e570c6539c5 3fdead2e8faec526 3fdf0cb2558c9ea4
            3fdf6ce2b6f00983 3fdfcdc00c85bec2 3fe017a5575b3cb2 3fe048c17ad3c04b 3fe07a349c9d9837 3fe0abfee888c050
            3fe0de208a4444c8 3fe11099ad5e83eb 3fe1436a7d456eee 3fe176932546ca12 3fe1aa13d0906bda 3fe1ddecaa307b85
            3fe2121ddd15aece 3fe246a7940f86d1 3fe27b89f9ce8c4b 3fe2b0c538e48b07 3fe2e6597bc4cca0 3fe31c46ecc4528d
            3fe3528db61a0f73 3fe3892e01df1fcc 3fe3c027fa0f01eb 3fe3f77bc887cd3b 3fe42f29970a68f8 3fe467318f3ac22d
            3fe49f93daa00113 3fe4d850a2a4bde1 3fe51168109734e6 3fe54ada4da97a1b 3fe584a782f1ac23 3fe5becfd96a2698
            3fe5f95379f1b3ec 3fe634328d4bbe97 3fe66f6d3c2081cf 3fe6ab03aefd39aa 3fe6e6f60e5452b1 3fe72344827d98f6
            3fe75fef33b6669b 3fe79cf64a21d1e2 3fe7da59edc8dab0 3fe8181a469a9787 3fe856377c6c6224 3fe894b1b6fa0378
            3fe8d3891de5df49 3fe912bdd8b91f45 3fe952500ee3dda5 3fe9923fe7bd4f67 3fe9d28d8a83edfc 3fea13391e5da09f
            3fea5442ca57e52e 3fea95aab567f88f 3fead771066afec2 3feb1995e4262a69 3feb5c197546e3f8 3feb9efbe062f086
            3febe23d4bf8981c 3fec25ddde6ecbbb 3fec69ddbe154af1 3fecae3d1124c90b 3fecf2fbfdbf11f1 3fed381aa9ef2e82
            3fed7d993ba988d4 3fedc377d8cc0fd5 3fee09b6a71e5aa6 3fee5055cc51cbb4 3fee97556e01b351 3feedeb5b1b37216
            3fef2676bcd69ade 3fef6e98b4c51466 3fefb71bbec33ab2 3ff0000000000000""");

    private Luminance() {}

    /** Returns 0 (black) to 1 (white) of the colour of three channels, each 0 to 255. */
    static double of(int red, int green, int blue) {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** Returns the linear light of a channel, 0 to 1. */
    static double linear(int channel) {
        return LINEAR[channel];
    }

    private static double[] read(String bits) {
        return Arrays.stream(bits.split("\\s+"))
                .mapToDouble(hex -> Double.longBitsToDouble(Long.parseUnsignedLong(hex, 16)))
                .toArray();
    }
}
