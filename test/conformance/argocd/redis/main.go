// Command redis is the cache that Argo CD's processes share, in memory, at the address that it is given.
package main

import (
	"fmt"
	"os"
	"time"

	"github.com/alicebob/miniredis/v2"
)

func main() {
	server := miniredis.NewMiniRedis()
	if err := server.StartAddr(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	// its clock stands still by itself, and then no entry would ever expire
	for range time.Tick(time.Second) {
		server.FastForward(time.Second)
	}
}
