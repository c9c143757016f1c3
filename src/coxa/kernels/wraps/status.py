"""What became of a segment that met a wrap surface; the first four are OpenSim's WrapAction."""

NO_WRAP = 0
INSIDE = 1  # an end of the segment lies inside the surface
WRAPPED = 2  # the path goes around, though the straight line misses the surface
MANDATORY = 3  # the straight line cuts the surface
EMPTY = 4  # OpenSim says WRAPPED but has no path: never taken, yet not a NO_WRAP
