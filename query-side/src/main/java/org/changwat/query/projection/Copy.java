package org.changwat.query.projection;

/**
 * One build of a view: a collection and the processor that fills it. A number is never used again, so that a process that
 * missed a rebuild cannot write into the copy that came out of it.
 */
record Copy(String name, int version, int build) {

    /** Name of the processor, such as {@code scorecards.v3.2}. */
    String processor() {
        return name + ".v" + version + "." + build;
    }

    String collection() {
        return "view." + processor();
    }

    Copy rebuilt(int newVersion) {
        return new Copy(name, newVersion, build + 1);
    }

    @Override
    public String toString() {
        return processor();
    }
}
