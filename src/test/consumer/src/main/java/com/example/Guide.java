package com.example;

import com.example.models.AmplifyModelProvider;
import com.example.models.Post;
import com.example.models.PostStatus;

import dev.storeroom.datastore.DataStore;

import java.nio.file.Path;

/// The README's program.
public final class Guide {
    private Guide() {}

    public static void main(String[] arguments) {
        try (DataStore store =
                DataStore.open(Path.of("blog.db"), AmplifyModelProvider.getInstance())) {
            Post post =
                    store.save(
                            Post.builder()
                                    .title("Hello")
                                    .status(PostStatus.DRAFT)
                                    .rating(4)
                                    .build());
            store.save(post.copyOfBuilder().title("Hello again").build());

            for (Post found :
                    store.query(Post.class, Post.RATING.gt(3).and(Post.TITLE.beginsWith("H")))) {
                System.out.println(found.getTitle());
            }
            store.delete(post);
        }
    }
}
