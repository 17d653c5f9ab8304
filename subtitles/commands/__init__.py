"""The commands of `emotion-subtitles`: each module adds its options and runs them.

Importing these modules must stay cheap, since `--help` needs all of them: whatever a command
works with is imported when it runs.
"""
