package org.changwat.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hashes and proofs against the published vectors of Certificate Transparency and against the RFC's definition. */
class MerkleTest {

    private static final List<byte[]> PUBLISHED = List.of(
            hex(""),
            hex("00"),
            hex("10"),
            hex("2021"),
            hex("3031"),
            hex("40414243"),
            hex("5051525354555657"),
            hex("606162636465666768696a6b6c6d6e6f"));

    private static final List<String> PUBLISHED_ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_published_trees_have_their_published_roots() {
        for (int size = 0; size <= PUBLISHED.size(); size++) {
            List<byte[]> leaves =
                    PUBLISHED.subList(0, size).stream().map(Merkle::leaf).toList();
            assertThat(Merkle.root(0, size, i -> leaves.get((int) i))).isEqualTo(hex(PUBLISHED_ROOTS.get(size)));
            assertThat(Frontier.EMPTY.with(leaves).root()).isEqualTo(hex(PUBLISHED_ROOTS.get(size)));
        }
    }

    @Test
    void a_frontier_grown_in_any_steps_names_the_root_of_the_definition() {
        List<byte[]> leaves = leaves(300);
        for (int step : new int[] {1, 2, 3, 7, 64, 300}) {
            Frontier tree = Frontier.EMPTY;
            for (int at = 0; at < 300; at += step) {
                int to = Math.min(300, at + step);
                tree = Frontier.parse(tree.size(), tree.joined()).with(leaves.subList(at, to));
                assertThat(tree.root()).isEqualTo(Audit.root(leaves.subList(0, to)));
            }
        }
    }

    @Test
    void a_frontier_of_the_wrong_length_is_a_broken_log() {
        assertThatThrownBy(() -> Frontier.parse(3, new byte[32])).isInstanceOf(BrokenLogException.class);
    }

    @Test
    void every_leaf_of_every_tree_is_proved_and_nothing_else_is() {
        List<byte[]> leaves = leaves(40);
        for (int size = 1; size <= 40; size++) {
            byte[] root = Audit.root(leaves.subList(0, size));
            for (int index = 0; index < size; index++) {
                List<byte[]> proof = Merkle.inclusionProof(index, size, i -> leaves.get((int) i));
                assertThat(Merkle.includes(leaves.get(index), index, size, proof, root))
                        .isTrue();
                assertThat(Merkle.includes(Merkle.leaf("another"), index, size, proof, root))
                        .isFalse();
                assertThat(Merkle.includes(leaves.get(index), index + 1L, size, proof, root))
                        .isFalse();
                for (int i = 0; i < proof.size(); i++) {
                    assertThat(Merkle.includes(leaves.get(index), index, size, changed(proof, i), root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void every_tree_is_proved_to_extend_every_smaller_one_and_a_changed_past_is_not() {
        List<byte[]> leaves = leaves(40);
        for (int second = 1; second <= 40; second++) {
            byte[] secondRoot = Audit.root(leaves.subList(0, second));
            for (int first = 1; first <= second; first++) {
                byte[] firstRoot = Audit.root(leaves.subList(0, first));
                List<byte[]> proof = Merkle.consistencyProof(first, second, i -> leaves.get((int) i));
                assertThat(Merkle.extendsTree(first, firstRoot, second, secondRoot, proof))
                        .isTrue();
                assertThat(Merkle.extendsTree(first, Merkle.leaf("forged"), second, secondRoot, proof))
                        .isFalse();
                assertThat(Merkle.extendsTree(first, firstRoot, second, Merkle.leaf("forged"), proof))
                        .isFalse();
                for (int i = 0; i < proof.size(); i++) {
                    assertThat(Merkle.extendsTree(first, firstRoot, second, secondRoot, changed(proof, i)))
                            .isFalse();
                }
            }
        }
    }

    private static List<byte[]> leaves(int count) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            leaves.add(Merkle.leaf("เหตุการณ์ " + i));
        }
        return leaves;
    }

    private static List<byte[]> changed(List<byte[]> proof, int at) {
        List<byte[]> copy = new ArrayList<>(proof);
        byte[] hash = copy.get(at).clone();
        hash[7] ^= 1;
        copy.set(at, hash);
        return copy;
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
