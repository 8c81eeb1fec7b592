package org.oslonac.web.launcher;

import java.util.List;

/** How Java runs the application server on a machine of two cores; docs/benchmarks.md has what each of these brought. */
final class SmallMachine {

    private static final int PART_OF_THE_YOUNG = 10;

    private SmallMachine() {}

    /**
     * Begin small, grow when needed, and never spend the start on optimising compilations, which took more than half of its time.
     *
     * @param memoryMib the most that the heap may take
     */
    static List<String> options(int memoryMib) {
        return List.of(
                "-Xmx" + memoryMib + "m",
                "-Xms128m",
                // Room for what several pages allocate at once: else it is kept and swept with everything, 0.2 s at a
                // time.
                "-Xmn" + memoryMib / PART_OF_THE_YOUNG + "m",
                "-XX:SurvivorRatio=4",
                "-XX:MinHeapFreeRatio=25",
                "-XX:MaxHeapFreeRatio=40",
                // Both cores, not more of them on a larger machine; a heap that is nearly full is slow and no reason to
                // die.
                "-XX:+UseParallelGC",
                "-XX:ParallelGCThreads=2",
                // Left alone it takes 100 MiB ahead at a first start and does not give them back.
                "-XX:TenuredGenerationSizeSupplement=0",
                "-XX:TenuredGenerationSizeIncrement=10",
                "-XX:-UseGCOverheadLimit",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=64m");
    }
}
