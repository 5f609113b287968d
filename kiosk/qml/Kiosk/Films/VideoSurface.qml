pragma ComponentBehavior: Bound

import QtMultimedia

// A film's pictures by the GPU. Loaded by its address at the first film, so that no other screen waits for QtMultimedia.
VideoOutput {
}
